import { join } from 'node:path';
import { loadProject } from '../../compose/load';
import { exposedCredentials } from '../../plan/checks/exposed-credentials';
import type { Plan, ServicePlan } from '../../plan/plan';
import { planProject } from '../../plan/plan-project';
import { folderWith } from '../support/project';

const CREDENTIAL = 'S3cr3t!of-the-Database';
const file = join(
  folderWith({
    'compose.yaml': `
services:
  My_Web:
    image: a
    ports: ["80:80"]
    environment: {DB_PASSWORD: "${CREDENTIAL}"}
    volumes: ["./page:/etc/page:ro"]
  other: {image: b}
x-kubernetes:
  resources:
    - {apiVersion: v1, kind: ConfigMap, metadata: {name: own}, data: {a: b}}`,
    'page/index.html': 'a page',
  }),
  'compose.yaml',
);
const { project } = loadProject({ file, environment: {} });
const { plan } = planProject(project);

const found = (changed: Partial<Plan>): string[] =>
  exposedCredentials({ ...plan, ...changed }, project).map(
    ({ severity, code, at, path, message }) => `${severity} ${code} ${at?.line} ${path ?? ''} ${message}`,
  );
/** The plan with a change to the first service. */
const web = (change: (service: ServicePlan) => Partial<ServicePlan>): Partial<Plan> => ({
  services: plan.services.map((service) => (service.key === 'My_Web' ? { ...service, ...change(service) } : service)),
});
const field = (name: string): string => `The field "${name}" of the manifests would show a credential.`;

test('A plan with its credentials in Secrets alone passes the last check', () => {
  expect(plan.services.flatMap(({ secrets }) => secrets)).not.toEqual([]);
  expect(found({})).toEqual([]);
});

test.each<[string, (service: ServicePlan) => Partial<ServicePlan>]>([
  ['labels.note', ({ labels }) => ({ labels: { ...labels, note: `x ${CREDENTIAL} y` } })],
  // The key itself is the credential: the field that is named is the one around.
  ['labels', ({ labels }) => ({ labels: { ...labels, [CREDENTIAL]: 'x' } })],
  [
    'pod.container.command[1]',
    ({ pod }) => ({ pod: { ...pod, container: { ...pod.container, command: ['run', CREDENTIAL] } } }),
  ],
  [
    'configMaps[0].text.index.html',
    ({ configMaps }) => ({ configMaps: configMaps.map((map) => ({ ...map, text: { 'index.html': CREDENTIAL } })) }),
  ],
  [
    'patches[0].change.patch.spec.note',
    (service) => ({
      patches: [
        { kind: 'Deployment', change: { kind: 'merge', patch: { spec: { note: CREDENTIAL } } }, place: service.place },
      ],
    }),
  ],
])('A credential in the field %s of a service is refused at the place of the service', (name, change) => {
  expect(found(web(change))).toEqual([`error credential 3 services.My_Web ${field(name)}`]);
});

test.each<[string, Partial<Plan>]>([
  ['namespace.labels.note', { namespace: { ...plan.namespace, labels: { note: CREDENTIAL } } }],
  [
    'resources[0].data.a',
    {
      resources: plan.resources.map((resource) => ({
        ...resource,
        manifest: { ...resource.manifest, data: { a: CREDENTIAL } },
      })),
    },
  ],
  [
    'patches[0].change.patch.metadata.note',
    {
      patches: [
        {
          kind: 'Namespace',
          change: { kind: 'merge', patch: { metadata: { note: CREDENTIAL } } },
          place: plan.namespace.place,
        },
      ],
    },
  ],
  [
    'sharedClaims[0].storageClass',
    { sharedClaims: [{ name: 'c', size: '1Gi', accessMode: 'ReadWriteOnce', storageClass: CREDENTIAL }] },
  ],
])('A credential in the field %s of the project is refused', (name, changed) => {
  expect(found(changed)).toEqual([expect.stringContaining(field(name))]);
});

test('A Secret may have the credential: in its data, in a patch and in a manifest of the user', () => {
  const { place } = plan.namespace;
  const change = { kind: 'merge', patch: { stringData: { a: CREDENTIAL } } } as const;
  const patch = { kind: 'Secret', change, place };
  const manifest = { apiVersion: 'v1', kind: 'Secret', metadata: { name: 's' }, stringData: { a: CREDENTIAL } };
  expect(found({ ...web(() => ({ patches: [patch] })), patches: [patch], resources: [{ manifest, place }] })).toEqual(
    [],
  );
});
