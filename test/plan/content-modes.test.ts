import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { loadProject } from '../../compose/load';
import { planProject } from '../../plan/plan-project';
import { folderWith } from '../support/project';

/** The keys of what is not to be read, and of the rest, of a project whose files have these modes. */
function kept(modes: Readonly<Record<string, number>>, umask: number): Record<string, string[]> {
  const folder = folderWith({
    'compose.yaml': `name: p
services: {web: {image: a, volumes: ["./conf:/conf:ro"], configs: [file, {source: text, mode: 0400}]}}
configs: {file: {file: ./conf/a}, text: {content: x}}`,
    ...Object.fromEntries(Object.keys(modes).map((name) => [`conf/${name}`, 'x'])),
  });
  for (const [name, mode] of Object.entries(modes)) chmodSync(join(folder, 'conf', name), mode);
  chmodSync(join(folder, 'compose.yaml'), 0o666 & ~umask);
  chmodSync(folder, 0o777 & ~umask);
  const { plan } = planProject(loadProject({ file: join(folder, 'compose.yaml') }).project);
  const { configMaps = [], secrets = [] } = plan.services[0] ?? {};
  return {
    configMaps: configMaps.flatMap(({ text }) => Object.keys(text)),
    secrets: secrets.flatMap(({ data }) => Object.keys(data)),
  };
}

test('A file that only its owner may read is in a Secret, also as a config', () => {
  expect(kept({ a: 0o600, b: 0o400, c: 0o644, d: 0o440, e: 0o700 }, 0o022)).toEqual({
    configMaps: ['c', 'd'],
    secrets: ['a', 'b', 'e', 'file', 'text'],
  });
});

test('Where a umask has made all files private, only a file without permission to write is in a Secret', () => {
  expect(kept({ a: 0o600, b: 0o400, e: 0o700 }, 0o077)).toEqual({
    configMaps: ['a', 'e', 'file'],
    secrets: ['b', 'text'],
  });
});

const folder = folderWith({
  'compose.yaml': 'name: p\nservices: {web: {image: a, volumes: ["./conf:/etc/conf:ro"]}}',
  'conf/text': 'x',
  'conf/run.sh': 'x',
});
const modes = (text: number, script: number): (readonly [string, number])[] => {
  chmodSync(join(folder, 'conf/text'), text);
  chmodSync(join(folder, 'conf/run.sh'), script);
  const { plan } = planProject(loadProject({ file: join(folder, 'compose.yaml') }).project);
  return plan.services.flatMap(({ pod }) =>
    pod.volumes.flatMap((volume) =>
      volume.kind === 'content'
        ? volume.sources.flatMap(({ items }) => items.map(({ path, mode }) => [path, mode] as const))
        : [],
    ),
  );
};

test('A copy of the project under another umask makes the same manifests, and its scripts still run', () => {
  expect(modes(0o644, 0o755)).toEqual([
    ['run.sh', 0o755],
    ['text', 0o644],
  ]);
  expect(modes(0o664, 0o775)).toEqual(modes(0o644, 0o755));
});
