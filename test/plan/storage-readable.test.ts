import { execFileSync } from 'node:child_process';
import fs, { chmodSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadProject } from '../../compose/load';
import { walk } from '../../plan/content/walk';
import { planProject } from '../../plan/plan-project';
import { asNobody } from '../support/as-nobody';
import { folderWith, refusals } from '../support/project';

test('A link is followed in the folder, and left out where it leads out of it, nowhere, or in a circle', () => {
  const folder = folderWith({ 'app/a': 'a', 'app/sub/b': 'b', secret: 's' });
  symlinkSync('a', join(folder, 'app/link'));
  symlinkSync('../secret', join(folder, 'app/out'));
  symlinkSync('none', join(folder, 'app/broken'));
  symlinkSync('..', join(folder, 'app/sub/circle'));
  const left: string[] = [];
  const found = [...walk(join(folder, 'app'), { onSkip: (path) => left.push(path) })];
  expect(found.map(({ path }) => path)).toEqual(['a', 'link', 'sub/b']);
  expect(left).toEqual(['broken', 'out', 'sub/circle']);
});

test('A folder that is too large to travel is refused as soon as that is known, and not read to its end', () => {
  const folder = folderWith({ 'a/0': Buffer.alloc(9 * 1024 * 1024), 'a/1': '' });
  const left: string[] = [];
  const first = walk(join(folder, 'a'), { skip: ['1'], onSkip: (path) => left.push(path) }).next();
  expect([first.value?.path, left]).toEqual(['0', []]);
  const many = Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`many/component-number-${i}.tsx`, '']));
  const compose = (folder: string): string => `services: {web: {image: a, volumes: ["./${folder}:/x:ro"]}}`;
  expect(refusals(compose('many'), { files: many })).toEqual([
    expect.stringMatching(/many contains more files than the manifest of one pod can list\. Copy the files/),
  ]);
  const large = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`a/${i}`, Buffer.alloc(600 * 1024)]));
  const read = jest.spyOn(fs, 'readdirSync');
  expect(refusals(compose('a'), { files: { ...large, 'a/later/x': '' } })).toEqual([
    expect.stringMatching(/a contains more than 8\.0 MiB, the limit for content\. Copy the files/),
  ]);
  expect(read.mock.calls.filter(([path]) => String(path).endsWith('/later'))).toEqual([]);
  read.mockRestore();
});

test('A file that may not be read is left out or begins empty, and is reported', () => {
  const folder = folderWith({ 'app/a': 'a', 'app/pgdata/b': 'b', 'app/key': 'k' });
  const write = (volumes: string): void =>
    writeFileSync(join(folder, 'compose.yaml'), `services: {web: {image: a, volumes: [${volumes}]}}`);
  const plan = (volumes: string): ReturnType<typeof planProject> => {
    write(volumes);
    return asNobody(() => planProject(loadProject({ file: join(folder, 'compose.yaml'), environment: {} }).project));
  };
  chmodSync(folder, 0o755);
  for (const path of ['app/pgdata', 'app/key']) chmodSync(join(folder, path), 0);
  const { plan: planned, problems } = plan('"./app:/app:ro"');
  expect(Object.keys(planned.services[0]?.configMaps[0]?.text ?? {})).toEqual(['a']);
  expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(/^Left out of .*app: key, pgdata\.$/)]);
  const { services } = plan('"./app/pgdata:/data"').plan;
  expect([services[0]?.claims.length, services[0]?.configMaps.length]).toEqual([1, 0]);
  expect(() => plan('"./app/key:/key:ro"')).toThrow(/app\/key cannot be read\./);
  execFileSync('mkfifo', [join(folder, 'app/pipe')]);
  expect(() => plan('"./app/pipe:/pipe"')).toThrow(/app\/pipe cannot be read\./);
  for (const path of ['app/pgdata', 'app/key']) chmodSync(join(folder, path), 0o700);
});
