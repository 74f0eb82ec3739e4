import { refusals, translate, type Translation } from '../support/project';

const policies = (translation: Translation): Record<string, unknown> =>
  Object.fromEntries(translation.plan.services.map(({ name, networkPolicy }) => [name, networkPolicy]));
/** The label of the pods on a network. */
const member = (network: string): Record<string, string> => ({ [`network.compose.cdk8s.io/${network}`]: 'member' });
/** The labels by which a policy finds pods of this project, which takes its name from the folder of the test. */
const ours = (labels: Record<string, string>): unknown =>
  expect.objectContaining({ ...labels, 'app.kubernetes.io/instance': expect.any(String) as unknown });
/** The labels by which a policy finds the pods on a network of this project. */
const peer = (network: string): unknown => ours(member(network));

const segmented = `
services:
  proxy: {image: a, networks: [front], ports: ["80:8080"]}
  app: {image: b, networks: [front, back_end]}
  db: {image: c, networks: {back_end: {aliases: [database]}}}
networks: {front: , back_end: {internal: true}}
`;

test('A service on the same network is let in, and everybody to published ports; internal networks lead nowhere else', () => {
  const translation = translate(segmented);
  expect(policies(translation)).toEqual({
    proxy: { name: 'proxy', from: [peer('front')], published: [{ port: 8080, protocol: 'TCP' }] },
    app: { name: 'app', from: [peer('front'), peer('back-end')], published: [] },
    db: { name: 'db', from: [peer('back-end')], published: [], to: [peer('back-end')], toDns: true },
  });
  expect(translation.service('app').pod.labels).toEqual({ ...member('front'), ...member('back-end') });
  expect(translation.service('db').networkServices.map(({ name }) => name)).toEqual(['db', 'database']);
  expect(translation.messages()).toEqual([]);
});

test.each([
  ['no networks', 'services: {a: {image: a}, b: {image: b}}'],
  ['one network for all', 'services: {a: {image: a, networks: [n]}, b: {image: b, networks: [n]}}\nnetworks: {n: }'],
  [
    'a network that all have among others',
    'services: {a: {image: a, networks: [n, m]}, b: {image: b, networks: [n]}}\nnetworks: {n: , m: }',
  ],
])('The networks %s keep nobody apart: there is no policy', (_, compose) => {
  expect(Object.values(policies(translate(compose)))).toEqual([undefined, undefined]);
});

test.each(['[]', '{}'])('A service that names no network with %s is on "default", as one that says nothing', (none) => {
  const translation = translate(
    `services: {a: {image: a, networks: [front]}, b: {image: b, networks: ${none}}, c: {image: c}}\nnetworks: {front: }`,
  );
  expect(policies(translation)).toMatchObject({ b: { from: [peer('default')] }, c: { from: [peer('default')] } });
  expect(translation.service('b').networkPolicy).not.toHaveProperty('to');
  expect(translation.service('b').pod.labels).toEqual(member('default'));
});

test('A service on internal networks alone is reached at no published port; with any other network at all of them', () => {
  const of = (networks: string): unknown =>
    translate(
      `services: {a: {image: a, networks: ${networks}, ports: ["80"]}, b: {image: b}}\nnetworks: {inner: {internal: true}, m: }`,
    ).service('a').networkPolicy?.published;
  expect(of('[inner]')).toEqual([]);
  expect(of('[inner, m]')).toEqual([{ port: 80, protocol: 'TCP' }]);
});

test('A service that waits for another one is let in, although they share no network', () => {
  const translation = translate(
    'services: {a: {image: a, networks: [n], depends_on: [b]}, b: {image: b, networks: [m]}}\nnetworks: {n: , m: }',
  );
  expect(policies(translation)).toMatchObject({ b: { from: [peer('m'), ours({ 'app.kubernetes.io/name': 'a' })] } });
  expect(translation.messages()).toEqual([expect.stringContaining('"a" waits for "b" and may connect')]);
});

test('A name in the links of another service is a name of the service', () => {
  const { networkServices } = translate(
    'services: {web: {image: a, links: ["db:database", other]}, db: {image: b}, other: {image: c}}',
  ).service('db');
  expect(networkServices.map(({ name }) => name)).toEqual(['db', 'database']);
});

test('A network that is not declared is refused', () => {
  expect(refusals('services:\n  a: {image: a, networks: [front]}\nnetworks: {fronts: }')).toEqual([
    '2:28 "front" is not declared under the top-level "networks:". Did you mean "fronts"?',
  ]);
});

test('Two networks that would be one in Kubernetes are refused: their services would reach each other', () => {
  expect(
    refusals('services: {a: {image: a, networks: [n_1]}, b: {image: b, networks: [n-1]}}\nnetworks:\n  n_1:\n  n-1:'),
  ).toEqual(['4:3 "n-1" and "n_1" would both be called "n-1" in Kubernetes. Rename one of the two.']);
});

test('A service without a network reaches nobody and is reached by nobody, whatever the others do', () => {
  const translation = translate('services: {web: {image: a, ports: ["80"]}, lonely: {image: b, network_mode: none}}');
  expect(policies(translation)).toEqual({
    web: undefined,
    lonely: { name: 'lonely', from: [], published: [], to: [], toDns: false },
  });
  const policy = translation.manifests().find(({ kind }) => kind === 'NetworkPolicy');
  expect(policy).toMatchObject({ spec: { policyTypes: ['Ingress', 'Egress'] } });
  // An empty list would be added again at each apply.
  expect(policy).not.toMatchObject({ spec: { ingress: [] } });
  expect(Object.keys((policy as unknown as { spec: object }).spec)).toEqual(['podSelector', 'policyTypes']);
});

test('A service on no network of its own changes nothing in the pods of others, nor the names of Jobs', () => {
  const compose = `
name: p
services:
  web: {image: a, networks: [n], depends_on: {migrate: {condition: service_completed_successfully}}}
  migrate: {image: b, networks: [n]}
networks: {n: }`;
  const before = translate(compose);
  const after = translate(compose.replace('networks: {n: }', '  other: {image: c}\nnetworks: {n: }'));
  for (const name of ['web', 'migrate']) {
    expect(after.service(name).pod).toEqual(before.service(name).pod);
    expect(after.service(name).workload).toEqual(before.service(name).workload);
  }
  expect(before.service('web').networkPolicy).toBeUndefined();
  expect(after.service('web').networkPolicy?.from).toEqual([peer('n')]);
});

test.each(['networks: [inner]', 'network_mode: none'])(
  'A service that is kept apart with %s reaches the service for which it waits',
  (line) => {
    const translation = translate(
      `services: {a: {image: a, ${line}, depends_on: [b]}, b: {image: b, networks: [m]}}\nnetworks: {inner: {internal: true}, m: }`,
    );
    const { to, toDns } = translation.service('a').networkPolicy ?? {};
    expect(to).toContainEqual(ours({ 'app.kubernetes.io/name': 'b' }));
    expect(toDns).toBe(true);
  },
);

test('Two projects in one namespace with a network of the same name let in only their own services; an external network joins them', () => {
  const project = (name: string, network: string): Translation =>
    translate(`name: ${name}
services: {a: {image: a, networks: [n]}, b: {image: b, networks: [m], depends_on: [a]}, c: {image: c, networks: [n]}}
networks: {n: ${network}, m: {internal: true}}`);
  const peersOf = (name: string, network: string): unknown[] => {
    const { services } = project(name, network).plan;
    return services.flatMap(({ networkPolicy }) => [...(networkPolicy?.from ?? []), ...(networkPolicy?.to ?? [])]);
  };
  const instance = (name: string): object => ({ 'app.kubernetes.io/instance': name });
  const own = peersOf('one', '{}');
  expect(own).toHaveLength(6);
  for (const labels of own) expect(labels).toMatchObject(instance('one'));
  const joined = [peersOf('one', '{external: true}'), peersOf('other', '{external: true}')];
  for (const peers of joined) expect(peers).toContainEqual(member('n'));
});
