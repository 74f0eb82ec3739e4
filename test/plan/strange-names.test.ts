import { formatProblem } from '../../compose/problem';
import { translate } from '../support/project';

const said = (compose: string, files: Readonly<Record<string, string>>): string[] =>
  translate(compose, { files })
    .problems.filter(({ code, message }) => code === 'name' && / here\.$|DNS server/.test(message))
    .map((problem) => formatProblem(problem).replace(/^.*?([\w-]+\.(ya?ml|conf|cfg):)/, '$1'));

test('a file that calls a service by a name that no cluster has is told, once for each place', () => {
  const conf = 'server {\n  location / { proxy_pass http://my_app:8000; }\n  # my_app\n}\n';
  const compose = `
services:
  my_app: {image: a, ports: ["8000"]}
  web: {image: nginx, volumes: ["./nginx.conf:/etc/nginx/nginx.conf:ro"]}
  other: {image: nginx, volumes: ["./nginx.conf:/etc/nginx/nginx.conf:ro"]}`;
  expect(said(compose, { 'nginx.conf': conf })).toEqual([
    expect.stringMatching(/^nginx\.conf:2:34: "my_app" is called "my-app" in a cluster/),
  ]);
  expect(said(compose.replaceAll('my_app', 'my-app'), { 'nginx.conf': conf })).toEqual([]);
});

test('the DNS server of Docker is told wherever it is named', () => {
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
