import { translate, type Translation } from '../support/project';

const groups = (translation: Translation): Record<string, string | undefined> =>
  Object.fromEntries(translation.plan.services.map(({ name, pod }) => [name, pod.claimGroup]));

const VOLUMES = 'volumes: {static: , media: , own: , other: }';

test('Pods that share claims, directly or through others, are one group; a claim of one pod makes no group', () => {
  const translation = translate(`
services:
  worker: {image: a, volumes: ["media:/m"]}
  web: {image: a, volumes: ["static:/s", "media:/m"]}
  nginx: {image: a, volumes: ["static:/s"]}
  alone: {image: a, volumes: ["own:/o"]}
${VOLUMES}`);
  expect(groups(translation)).toEqual({ worker: 'media', web: 'media', nginx: 'media', alone: undefined });
  const deployment = translation
    .manifests()
    .find(({ kind, metadata }) => kind === 'Deployment' && metadata.name === 'web');
  const label = { 'claims.compose.cdk8s.io/group': 'media' };
  expect(deployment).toMatchObject({
    spec: {
      selector: { matchLabels: expect.not.objectContaining(label) as object },
      template: {
        metadata: { labels: label },
        spec: {
          affinity: {
            podAffinity: {
              // One term: a pod that has to match several goes anywhere while no pod matches all of them.
              requiredDuringSchedulingIgnoredDuringExecution: [
                { labelSelector: { matchLabels: label }, topologyKey: 'kubernetes.io/hostname' },
              ],
            },
          },
        },
      },
    },
  });
});

test('Several pods of one service with a claim are a group, and a message says so', () => {
  const translation = translate(
    `services: {web: {image: a, scale: 3, volumes: ["own:/o"]}, db: {image: "postgres:17", scale: 3, volumes: ["other:/var/lib/postgresql/data"]}}\n${VOLUMES}`,
  );
  expect(groups(translation)).toEqual({ web: 'own', db: undefined });
  expect(translation.messages()).toContainEqual(expect.stringContaining('All pods of the service run on one node'));
});

test('Services in one pod are one member of a group', () => {
  const translation = translate(`
services:
  web: {image: a, volumes: ["static:/s"]}
  guest: {image: a, network_mode: "service:web", volumes: ["media:/m"]}
  other: {image: a, volumes: ["media:/m"]}
${VOLUMES}`);
  expect(groups(translation)).toMatchObject({ web: 'static', other: 'static' });
});

test('A service on every node cannot have a volume that only one node has', () => {
  const translation = translate(`services: {web: {image: a, deploy: {mode: global}, volumes: ["own:/o"]}}\n${VOLUMES}`);
  expect(translation.messages()).toContainEqual(
    expect.stringContaining('The service runs on every node, but its volume'),
  );
});

test('A message gives the host name of a service that is a StatefulSet', () => {
  const translation = translate(
    `services: {db: {image: "postgres:17", hostname: pg, volumes: ["own:/var/lib/postgresql/data"]}}\n${VOLUMES}`,
  );
  expect(translation.messages()).toContainEqual(expect.stringContaining('the host name is db-0'));
});

test('A service that is added after the others does not rename their group', () => {
  const compose =
    'services: {a: {image: a, volumes: ["media:/m"]}, b: {image: a, volumes: ["media:/m"]}, c: {image: c}}';
  const more = compose.replace('{image: c}', '{image: c, volumes: ["media:/m", "a:/a"]}');
  expect(groups(translate(`${more}\nvolumes: {media: , a: }`))).toMatchObject({ a: 'media', b: 'media', c: 'media' });
});
