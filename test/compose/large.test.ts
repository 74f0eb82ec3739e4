import { parseEnvFile } from '../../compose/environment/dotenv';
import { loadProject } from '../../compose/load';
import { folderWith } from '../support/project';

/** A large file takes longer in proportion, and no more: each of these took a minute, or more calls than can nest. */
const services = (lines: readonly string[]): string => `services:\n${lines.join('\n')}`;

test.each([
  ['the first one first', (lines: readonly string[]) => lines],
  ['the last one first', (lines: readonly string[]) => lines.toReversed()],
])('A long chain of extends is read, %s', (_, order) => {
  const chain = Array.from({ length: 3_000 }, (_, i) =>
    i === 0 ? '  s0: {image: a}' : `  s${i}: {extends: s${i - 1}}`,
  );
  const folder = folderWith({ 'compose.yaml': services(order(chain)) });
  const { project } = loadProject({ file: `${folder}/compose.yaml` });
  expect(project.model.services['s2999']).toEqual({ image: 'a' });
});

test('A chain of services in another file is read once for many that extend it', () => {
  const chain = Array.from({ length: 1_000 }, (_, i) => `  s${i}: {extends: {file: base.yaml, service: s${i}}}`);
  const base = Array.from({ length: 1_000 }, (_, i) =>
    i === 0 ? '  s0: {image: a}' : `  s${i}: {extends: s${i - 1}}`,
  );
  const folder = folderWith({ 'compose.yaml': services(chain), 'base.yaml': services(base) });
  const { project } = loadProject({ file: `${folder}/compose.yaml` });
  expect(project.model.services['s999']).toEqual({ image: 'a' });
});

test('Files that are included twice at each level are read once', () => {
  const levels = Array.from({ length: 20 }, (_, i): [string, string] => [
    `${i}.yaml`,
    `include: [${i + 1}.yaml, ./${i + 1}.yaml]`,
  ]);
  const folder = folderWith({ ...Object.fromEntries(levels), '20.yaml': 'services: {web: {image: a}}' });
  expect(loadProject({ file: `${folder}/0.yaml` }).project.model.services).toEqual({ web: { image: 'a' } });
});

test('All of a great many wrong lines of an env file are reported', () => {
  const { problems } = parseEnvFile('.env', '=\n'.repeat(100_000), () => undefined);
  expect(problems.at(-1)?.at).toEqual({ file: '.env', line: 100_000, column: 1 });
});
