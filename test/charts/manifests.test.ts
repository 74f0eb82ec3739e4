import { translate, type Manifest } from '../support/project';
import { validateManifest } from '../kubernetes/validate';

interface PodOwner extends Manifest {
  readonly spec: { readonly template: { readonly spec: Record<string, unknown> } };
}

const everything = `
name: p
services:
  web:
    image: a
    command: run
    working_dir: /w
    user: "1000:1000"
    group_add: ["44"]
    hostname: front
    extra_hosts: ["h:10.0.0.1"]
    environment: {A: b, TOKEN: t}
    ports: ["80:80"]
    volumes: [data:/data, ./f:/f:ro]
    tmpfs: /tmp:size=1m
    healthcheck: {test: x, start_period: 1s}
    deploy: {replicas: 2, resources: {limits: {cpus: "0.5", memory: 64m}, reservations: {memory: 32m}}}
    tty: true
    stdin_open: true
    cap_add: [NET_BIND_SERVICE]
    stop_grace_period: 1m
    pull_policy: always
    labels: {a: b}
    depends_on: [db]
  db: {image: "postgres:17"}
volumes: {data: }
`;
const manifests = translate(everything, { files: { 'f/x': 'x' } }).manifests();
const find = (kind: string): Manifest[] => manifests.filter((manifest) => manifest.kind === kind);

test('Every field of a plan has its place in a valid manifest', () => {
  expect(manifests.flatMap(validateManifest)).toEqual([]);
  expect(find('Deployment')).toMatchSnapshot();
});

test('No pod has service links or a token for the API, which Compose knows nothing of', () => {
  for (const { spec } of [...find('Deployment'), ...find('StatefulSet')] as PodOwner[]) {
    expect(spec.template.spec).toMatchObject({ enableServiceLinks: false, automountServiceAccountToken: false });
  }
});

test('Nothing is requested beyond the requests of the Compose file', () => {
  expect(JSON.stringify(find('StatefulSet'))).not.toMatch(/"limits"|"cpu"/);
});
