import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { loadProject } from '../../compose/load';
import { planProject } from '../../plan/plan-project';
import { folderWith } from '../support/project';

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

test('a copy of the project under another umask makes the same manifests, and what runs still does', () => {
  expect(modes(0o644, 0o755)).toEqual([
    ['run.sh', 0o755],
    ['text', 0o644],
  ]);
  expect(modes(0o664, 0o775)).toEqual(modes(0o644, 0o755));
});
