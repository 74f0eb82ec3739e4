import { formatProblem } from '../../compose/problem';
import { translate } from '../support/project';

const said = (compose: string, files: Readonly<Record<string, string>>): string[] =>
  translate(compose, { files })
    .problems.filter(({ code, message }) => code === 'name' && /this text still contains|DNS server/.test(message))
    .map((problem) => formatProblem(problem).replace(/^.*?([\w-]+\.(ya?ml|conf|cfg):)/, '$1'));

test('A file that calls a service by a name that no cluster has is reported, once for each place', () => {
  const conf = 'server {\n  location / { proxy_pass http://my_app:8000; }\n  # my_app\n}\n';
  const compose = `
services:
  my_app: {image: a, ports: ["8000"]}
  web: {image: nginx, volumes: ["./nginx.conf:/etc/nginx/nginx.conf:ro"]}
  other: {image: nginx, volumes: ["./nginx.conf:/etc/nginx/nginx.conf:ro"]}`;
  expect(said(compose, { 'nginx.conf': conf })).toEqual([
    expect.stringMatching(/^nginx\.conf:2:34: The service "my_app" is called "my-app" in Kubernetes/),
  ]);
  expect(said(compose.replaceAll('my_app', 'my-app'), { 'nginx.conf': conf })).toEqual([]);
});

test('The DNS server of Docker is reported at every place that names it', () => {
  const compose = `
services:
  web:
    image: a
    environment: {RESOLVER: 127.0.0.11, OTHER: 127.0.0.111}
    command: [run, --dns, "127.0.0.11:53"]
    dns: [127.0.0.11]
    volumes: ["./lb.cfg:/lb.cfg:ro"]
    configs: [c]
configs: {c: {content: "resolver 127.0.0.11;"}}`;
  const files = { 'lb.cfg': 'resolvers docker\n  nameserver dns1 127.0.0.11:53\n' };
  expect(said(compose, files).map((line) => line.split(' ')[0])).toEqual([
    expect.stringMatching(/^compose\.yaml:5:19/),
    expect.stringMatching(/^compose\.yaml:6:5/),
    expect.stringMatching(/^compose\.yaml:7:5/),
    expect.stringMatching(/^compose\.yaml:10:15/),
    expect.stringMatching(/^lb\.cfg:2:19/),
  ]);
});

test('An address of a service on a network of Compose is reported at every place', () => {
  const compose = `
services:
  db: {image: a, networks: {back: {ipv4_address: 172.20.0.5, ipv6_address: 'FD00::5'}}}
  web:
    image: a
    environment: {DB: "postgres://172.20.0.5:5432/x", SIX: "[fd00::5]:80", OTHER: "172.20.0.50 1.172.20.0.5", TWO: "172.20.0.5,172.20.0.5"}
    extra_hosts: ['database:172.20.0.5']
    dns: 172.20.0.5
    healthcheck: {test: ping 172.20.0.5}
    volumes: ["./web.conf:/web.conf:ro"]
    networks: [back]
networks: {back: {ipam: {config: [{subnet: 172.20.0.0/16}]}}}`;
  const { problems } = translate(compose, { files: { 'web.conf': '# A\nhost: 172.20.0.5\nport: 12:30\n' } });
  const found = problems.filter(({ message }) => message.includes('belongs to "db" under Compose'));
  expect(found.map(({ at, path }) => path ?? `${at?.line}:${at?.column}`)).toEqual([
    'services.web.environment.DB',
    'services.web.environment.SIX',
    'services.web.environment.TWO',
    'services.web.extra_hosts.database',
    'services.web.dns',
    'services.web.healthcheck.test',
    '2:7',
  ]);
  expect(found[0]?.hint).toContain('Write "db" instead.');
});

test('The machine that runs Docker is reported at every place that calls it', () => {
  const { problems } = translate(
    'services: {web: {image: a, environment: {A: "http://host.docker.internal:11434", B: "172.17.0.1:80", C: my-host.docker.internal}, volumes: ["./p.yml:/p.yml:ro"]}}',
    { files: { 'p.yml': 'targets: ["host.docker.internal:9100"]' } },
  );
  const found = problems.filter(({ message }) => message.includes('means the machine that runs Docker'));
  expect(found.map(({ at, path }) => path ?? `${at?.line}:${at?.column}`)).toEqual([
    'services.web.environment.A',
    'services.web.environment.B',
    '1:12',
  ]);
});
