import { translate } from '../support/project';

test('A service is reached inside at the port of the container', () => {
  const { networkServices } = translate(
    'services: {web: {image: a, ports: ["8080:80", "53:53/udp"], expose: ["9000-9001"]}}',
  ).service('web');
  expect(networkServices).toEqual([
    {
      name: 'web',
      headless: false,
      ports: [
        { name: 'tcp-80', port: 80, protocol: 'TCP' },
        { name: 'udp-53', port: 53, protocol: 'UDP' },
        { name: 'tcp-9000', port: 9000, protocol: 'TCP' },
        { name: 'tcp-9001', port: 9001, protocol: 'TCP' },
      ],
      annotations: { 'compose.cdk8s.io/published-ports': '8080:80,53:53/udp' },
    },
  ]);
});

test('A service that names itself is found at its own address, at any port', () => {
  const translation = translate(`
services:
  jobmanager: {image: "flink:1.20", ports: ["8081:8081"], environment: {FLINK_PROPERTIES: "jobmanager.rpc.address: jobmanager"}}
  zoo: {image: zookeeper, ports: ["2181:2181"], environment: {ZOO_SERVERS: "server.1=zoo:2888:3888;2181"}}
  web: {image: a, ports: ["80:80"], environment: {MANAGER: "http://jobmanager:8081", ZOO: "zoo:2181"}}`);
  expect(
    translation.plan.services.flatMap(({ networkServices }) => networkServices.map(({ headless }) => headless)),
  ).toEqual([true, true, false]);
});

test('A port for UDP is no port for TCP although others name it', () => {
  const { networkServices } = translate(`
services:
  statsd: {image: a, ports: ["8125:8125/udp"]}
  app: {image: b, environment: {STATSD_ADDR: "statsd:8125", OTHER: "http://statsd:8126"}}`).service('statsd');
  expect(networkServices[0]?.ports.map(({ name }) => name)).toEqual(['udp-8125', 'tcp-8126']);
});

test('An empty hostname counts as no hostname, and the domain of a hostname is reported', () => {
  const empty = translate('services: {web: {image: a, hostname: "", platform: ""}}');
  expect(empty.service('web').networkServices.map(({ name }) => name)).toEqual(['web']);
  expect(empty.messages()).toEqual([]);
  const full = translate('services: {mail: {image: a, hostname: mail.example.com}}');
  expect(full.service('mail').pod.hostname).toBe('mail');
  expect(full.messages()).toContainEqual(expect.stringContaining('without the domain "example.com"'));
});

test('A range of more ports than one object holds is reached at the pod, and reported', () => {
  const translation = translate(
    'services: {turn: {image: a, ports: ["3478:3478", "49152-65535:49152-65535/udp"]}, other: {image: b, labels: {kompose.service.type: nodeport}, expose: ["1-101"]}}',
  );
  const { networkServices, pod } = translation.service('turn');
  expect(networkServices).toMatchObject([
    { headless: true, annotations: { 'compose.cdk8s.io/published-ports': '3478:3478,49152-65535:49152-65535/udp' } },
  ]);
  expect(networkServices[0]?.ports).toHaveLength(100);
  expect(pod.container.ports).toHaveLength(100);
  expect(translation.messages()).toEqual([
    expect.stringMatching(
      /turn\.ports: 100 of its ports stand in its Service, and 16285 do not\. The Service is headless/,
    ),
    expect.stringContaining('turn.ports[1]: No client outside of the cluster reaches the UDP port'),
    expect.stringMatching(/other\.expose: 100 of its ports .* and 1 do not, and cannot be reached/),
  ]);
});

test('A range of ports is let in by one rule', () => {
  const { networkPolicy } = translate(
    'services: {a: {image: a, networks: [x], ports: ["20000-20200:20000-20200/udp", "80:80", "81:81"]}, b: {image: b, networks: [y]}}\nnetworks: {x: , y: }',
  ).service('a');
  expect(networkPolicy?.published).toEqual([
    { port: 20000, protocol: 'UDP', endPort: 20200 },
    { port: 80, protocol: 'TCP', endPort: 81 },
  ]);
});

test('A service without ports is headless and reachable at any port', () => {
  const { networkServices } = translate('services: {web: {image: a}}').service('web');
  expect(networkServices).toEqual([{ name: 'web', headless: true, ports: [], annotations: {} }]);
});

test('The names of container_name and hostname are names of the service, too', () => {
  const translation = translate('services: {web: {image: a, container_name: My_Web, hostname: front, expose: ["80"]}}');
  expect(translation.service('web').networkServices.map(({ name }) => name)).toEqual(['web', 'my-web', 'front']);
  expect(translation.service('web').pod.hostname).toBe('front');
  expect(translation.messages()).toEqual([expect.stringContaining('Kubernetes does not allow the name "My_Web"')]);
});

test('A name of another service stays with that service, and a message says so', () => {
  const translation = translate(
    'services: {a: {image: a, container_name: bb, hostname: x}, bb: {image: b, hostname: x}}',
  );
  expect(translation.plan.services.map(({ networkServices }) => networkServices.map(({ name }) => name))).toEqual([
    ['a', 'x'],
    ['bb'],
  ]);
  expect(translation.messages()).toEqual([
    expect.stringContaining('The name "bb" also belongs to another service'),
    expect.stringContaining('The name "x" also belongs to another service'),
  ]);
});

test('The addresses of extra_hosts are grouped by address', () => {
  const { pod } = translate(
    'services: {web: {image: a, extra_hosts: ["a:10.0.0.1", "b=10.0.0.1", "c:[::1]"]}}',
  ).service('web');
  expect(pod.hostAliases).toEqual([
    { ip: '10.0.0.1', hostnames: ['a', 'b'] },
    { ip: '::1', hostnames: ['c'] },
  ]);
});

test('A name that DNS does not allow is mapped, and reported', () => {
  const translation = translate('services: {my_Db: {image: a}, 2nd: {image: b}}');
  expect(translation.plan.services.map(({ name }) => name)).toEqual(['my-db', 's-2nd']);
  expect(translation.messages()).toEqual([
    'warning 1:12 services.my_Db: Kubernetes does not allow the name "my_Db"; the service is called "my-db".',
    'warning 1:31 services.2nd: Kubernetes does not allow the name "2nd"; the service is called "s-2nd".',
  ]);
});

test('A new service changes nothing of another one', () => {
  const one = translate('name: p\nservices: {web: {image: a, volumes: [data:/x]}}\nvolumes: {data: }');
  const two = translate(
    'name: p\nservices: {extra: {image: b}, web: {image: a, volumes: [data:/x]}}\nvolumes: {data: }',
  );
  const withoutPlaces = (key: string, value: unknown): unknown => (key === 'place' ? undefined : value);
  const [before, after] = [one, two].map((each) => JSON.stringify(each.service('web'), withoutPlaces, 2));
  expect(after).toEqual(before);
});

test('The machine of the container engine, and texts that are no address, are left out of extra_hosts and reported', () => {
  const translation = translate(
    'services: {web: {image: a, extra_hosts: ["host.docker.internal:host-gateway", "x:example.com", "y:10.0.0.1"]}}',
  );
  expect(translation.service('web').pod.hostAliases).toEqual([{ ip: '10.0.0.1', hostnames: ['y'] }]);
  expect(translation.messages()).toEqual([
    expect.stringContaining('"host.docker.internal" means the machine that runs Docker, which a cluster does not have'),
    expect.stringContaining('"example.com" is not an IP address'),
  ]);
});

test('The host name of a pod is one that Kubernetes allows', () => {
  const { pod } = translate('services: {web: {image: a, hostname: My_Host.example.com}}').service('web');
  expect(pod.hostname).toBe('my-host');
});

test('Hosts have the names that Kubernetes takes; others are reported, and left out', () => {
  const translation = translate('services: {web: {image: a, extra_hosts: ["ERP-Server:10.0.0.6", "my_db:10.0.0.5"]}}');
  expect(translation.service('web').pod.hostAliases).toEqual([{ ip: '10.0.0.6', hostnames: ['erp-server'] }]);
  expect(translation.messages()).toEqual([expect.stringContaining('refuses the host name "my_db"')]);
});

test('A pod has at most three name servers, as programs ask no more', () => {
  const translation = translate('services: {web: {image: a, dns: [1.1.1.1, 2.2.2.2, 3.3.3.3, 4.4.4.4]}}');
  expect(translation.messages()).toEqual([
    expect.stringMatching(/asks the DNS server of the cluster first.* 4\.4\.4\.4 is left out/),
  ]);
  const { dns } = translation.service('web').pod;
  expect(dns?.nameservers).toEqual(['1.1.1.1', '2.2.2.2', '3.3.3.3']);
});

test.each([
  ['image: a', 'my-web'],
  ['image: a, hostname: front', 'front'],
  ['image: a, network_mode: host', undefined],
  ['image: a, scale: 2', undefined],
  ['image: a, deploy: {mode: global}', undefined],
  ['image: a, restart: "no"', undefined],
  ['image: "redis:8", volumes: ["/data"]', undefined],
])('A service with {%s} calls itself %s, where others find it by that name', (service, hostname) => {
  expect(translate(`services: {my_web: {${service}}}`).service('my-web').pod.hostname).toBe(hostname);
});

test('Search domains have the form that a pod takes; others are reported, and left out', () => {
  const translation = translate(
    'services: {web: {image: a, dns_search: [Example.COM, ".", -bad], dns_opt: ["", "ndots:2"]}}',
  );
  expect(translation.service('web').pod.dns).toEqual({
    nameservers: [],
    searches: ['example.com'],
    options: [{ name: 'ndots', value: '2' }],
  });
  expect(translation.messages()).toEqual([
    expect.stringContaining('dns_search[1]: The search domains of the cluster stay'),
    expect.stringContaining('dns_search[2]: "-bad" is not a domain name'),
  ]);
});

test('A published UDP port that no client outside reaches is told', () => {
  const told = (service: string): string[] => translate(`services: {g: {image: a, ${service}}}`).messages();
  const message = expect.stringContaining('ports[0]: No client outside of the cluster reaches the UDP port') as unknown;
  expect(told('ports: ["27015:27015/udp"]')).toEqual([message]);
  expect(told('ports: ["27015:27015/udp"], labels: {kompose.service.type: loadbalancer}')).toEqual([]);
  expect(told('ports: ["27015/udp"]')).toEqual([]);
  expect(told('ports: ["27015:27015"]')).toEqual([]);
});
