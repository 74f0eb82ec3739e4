import { Relations } from '../../plan/facts/relations';
import { refusals, translate } from '../support/project';

const compose = `services:
  vpn: {image: a, ports: ["8080:80"], tmpfs: /run, env_file: [], configs: [one]}
  app:
    image: b
    network_mode: service:vpn
    depends_on: {db: {condition: service_started}}
    user: "1234:1234"
    tmpfs: /run:size=1m
    volumes: ["data:/data"]
    configs: [two]
    expose: ["80", "9000"]
    stop_grace_period: 1m
  third: {image: c, network_mode: "service:app"}
  db: {image: postgres:17, environment: {POSTGRES_PASSWORD: x}}
volumes: {data: {}}
configs: {one: {content: a}, two: {content: b}}`;
const translation = translate(compose);

test('Services that share a network are containers of one pod', () => {
  const manifests = translation.manifests();
  expect(manifests.filter(({ kind }) => kind === 'Deployment').map(({ metadata }) => metadata.name)).toEqual(['vpn']);
  const { pod } = translation.service('vpn');
  expect([pod.container, ...pod.others].map(({ name }) => name)).toEqual(['vpn', 'app', 'third']);
  expect(pod.terminationGracePeriod).toBe(60);
  // A port has one name in a pod.
  expect(pod.others.map(({ ports }) => ports.map(({ port }) => port))).toEqual([[9000], []]);
});

test('The guest waits for others and prepares its volumes; nobody waits for a container of its own pod', () => {
  const { pod, workload } = translation.service('vpn');
  expect(pod.initContainers.map(({ name }) => name)).toEqual(['wait-for-db', 'fill-data']);
  expect(workload).toMatchObject({ strategy: 'Recreate' });
  expect(pod.security.fsGroup).toBe(1234);
});

test("Volumes of the guest with names of the host's volumes get other names", () => {
  const { pod } = translation.service('vpn');
  expect(pod.volumes.map(({ name }) => name)).toEqual([
    'tmpfs-run',
    'vpn-configs',
    'data',
    'app-tmpfs-run',
    'app-configs',
  ]);
  expect(pod.others[0]?.mounts.map(({ volume, path }) => [volume, path])).toEqual([
    ['data', '/data'],
    ['app-tmpfs-run', '/run'],
    ['app-configs', '/two'],
  ]);
});

test('The guest keeps its claims, ConfigMaps and Services, which lead to the pod', () => {
  const guest = translation.service('app');
  expect(guest.claims.map(({ name }) => name)).toEqual(['data']);
  expect(guest.configMaps.map(({ name }) => name)).toEqual(['app-configs']);
  expect(guest.networkServices.map(({ name }) => name)).toEqual(['app']);
  expect(guest.selector).toEqual(translation.service('vpn').selector);
});

test('A pod rolls when content of a guest changes', () => {
  const hash = (text: string): unknown =>
    translate(text).service('vpn').pod.annotations['compose.cdk8s.io/content-hash'];
  expect(hash(compose)).not.toBe(hash(compose.replace('content: b', 'content: c')));
});

test('A service that ends cannot share a pod with one that runs all the time', () => {
  const job = 'b: {image: b, restart: "no", network_mode: "service:a"}';
  expect(refusals(`services: {a: {image: a}, ${job}}`)).toEqual([
    expect.stringMatching(
      /^1:56 "b" ends, so the service cannot share a pod with another service\. Put the service on a network, and replace localhost by the name "a"/,
    ),
  ]);
  expect(refusals('services: {a: {image: a}, b: {image: b, network_mode: "container:c"}}')).toEqual([
    expect.stringContaining('A pod cannot share "network_mode" with "c".'),
  ]);
});

test('A container whose health others in its pod wait for is a sidecar, which starts before them', () => {
  const waiting = translate(`services:
  vpn: {image: a, cap_add: [NET_ADMIN], healthcheck: {test: "true", interval: 5s}}
  app: {image: b, network_mode: "service:vpn", depends_on: {proxy: {condition: service_started}}}
  proxy: {image: c, network_mode: "service:vpn", depends_on: {vpn: {condition: service_healthy}}}`);
  const { pod } = waiting.service('vpn');
  expect(pod.sidecars.map(({ name }) => name)).toEqual(['vpn']);
  // The others start in their order.
  expect([pod.container, ...pod.others].map(({ name }) => name)).toEqual(['proxy', 'app']);
  expect(pod.sidecars[0]?.startup).toMatchObject({ period: 5, failureThreshold: 2 ** 31 - 1 });
  expect(waiting.manifests().find(({ kind }) => kind === 'Deployment')).toMatchObject({
    spec: {
      template: {
        spec: {
          initContainers: [{ name: 'vpn', restartPolicy: 'Always' }],
          containers: [{ name: 'proxy' }, { name: 'app' }],
        },
      },
    },
  });
});

test('The container of a service of the project stands for that service', () => {
  const { plan } = translate(
    'services: {vpn: {image: a, container_name: gluetun, volumes: ["../f:/f:ro"]}, app: {image: b, network_mode: "container:gluetun"}}',
    { at: 'docker/compose.yaml', files: { 'f/x': 'x' } },
  );
  expect(plan.services.map(({ inPodOf }) => inPodOf)).toEqual([undefined, 'vpn']);
  expect(refusals('services: {app: {image: b, network_mode: "container:other"}}')).toEqual([
    expect.stringContaining('A pod cannot share "network_mode" with "other"'),
  ]);
});

test('The host of a pod is found through any number of services', () => {
  const services = Object.fromEntries(
    Array.from({ length: 20_000 }, (_, index) => [
      `s${index}`,
      index === 0 ? {} : { network_mode: `service:s${index - 1}` },
    ]),
  );
  const relations = new Relations({ name: 'a', services });
  expect(['s19999', 's1', 's0'].map((key) => relations.hostOf(key))).toEqual(['s0', 's0', undefined]);
});
