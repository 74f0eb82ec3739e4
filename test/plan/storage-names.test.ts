import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { loadProject } from '../../compose/load';
import { planProject } from '../../plan/plan-project';
import { folderWith, translate } from '../support/project';

const LONG = 'a-service-with-a-name-that-is-as-long-as-the-names-of-hosts-may';
const KEY = 'config/wazuh_manager/certs/wazuh.manager-remoted-of-the-whole-cluster.pem';

test('No name in a pod is longer than 63 characters, from whatever it is made', () => {
  const folder = folderWith({
    'compose.yaml': `
services:
  ${LONG}:
    image: a
    user: "5"
    volumes:
      - ./${KEY}:/c/key.pem:ro
      - ./an/application/that/is/kept/deep/in/the/project/and/is/written/to:/app
      - a-volume-with-a-name-that-is-as-long-as-those-of-services-may-be:/data
      - a-claim-of-somebody-else-with-a-name-as-long-as-those-of-services:/given
      - {type: image, source: b, target: /b}
    tmpfs: [/a/folder/in/memory/with/a/path/that/is/longer/than/any/name/may/be]
    configs: [{source: a-configuration-with-a-long-name-of-its-own, target: /conf, uid: "123456", gid: "654321"}]
    secrets: [{source: given-secret-with-a-name-that-is-longer-than-most, mode: 0400}]
volumes:
  a-volume-with-a-name-that-is-as-long-as-those-of-services-may-be:
  a-claim-of-somebody-else-with-a-name-as-long-as-those-of-services: {external: true}
configs: {a-configuration-with-a-long-name-of-its-own: {content: x}}
secrets: {given-secret-with-a-name-that-is-longer-than-most: {external: true}}
`,
    [KEY]: 'k',
    'an/application/that/is/kept/deep/in/the/project/and/is/written/to/main.py': 'x'.repeat(400_000),
  });
  chmodSync(join(folder, KEY), 0o400);
  const { project } = loadProject({ file: join(folder, 'compose.yaml'), environment: {} });
  const [service] = planProject(project).plan.services;
  if (service === undefined) throw new Error('no service');
  const { volumes, initContainers, container } = service.pod;
  const names = [
    ...volumes.map(({ name }) => name),
    ...[...initContainers, container].flatMap(({ name, mounts }) => [name, ...mounts.map(({ volume }) => volume)]),
  ];
  expect(names.filter((name) => name.length > 63)).toEqual([]);
  expect(new Set(volumes.map(({ name }) => name)).size).toBe(volumes.length);
  expect(initContainers.map(({ name }) => name.split('-')[0]).sort()).toEqual([
    'copy',
    'fill',
    'fill',
    'join',
    'join',
    'join',
    'join',
    'seed',
  ]);
});

test('A StatefulSet has a name that its pods can be labelled with, with the end of a revision', () => {
  const compose = `services:
  ${LONG}: {image: redis:8, deploy: {labels: {kompose.hpa.replicas.max: "2"}}, volumes: ["data:/data"]}
  backup: {image: b, volumes: ["data:/source"]}
volumes: {data: }`;
  const translation = translate(compose);
  const { workload, networkServices } = translation.service(LONG);
  const name = workload.kind === 'StatefulSet' ? workload.name : '';
  expect([name.length, networkServices[0]?.name]).toEqual([52, LONG]);
  expect(translation.service('backup').pod.volumes).toEqual([{ kind: 'claim', name: 'data', claim: `data-${name}-0` }]);
  const manifests = translation.manifests();
  expect(manifests.find(({ kind }) => kind === 'StatefulSet')?.metadata.name).toBe(name);
  expect(manifests.find(({ kind }) => kind === 'HorizontalPodAutoscaler')).toMatchObject({
    spec: { scaleTargetRef: { kind: 'StatefulSet', name } },
  });
});
