import { parseEnvFile } from '../../compose/environment/dotenv';
import { loadProject } from '../../compose/load';
import { folderWith } from '../support/project';

/** A large file takes longer in proportion, and no more: each of these took a minute, or more calls than can nest. */
const services = (lines: readonly string[]): string => `services:\n${lines.join('\n')}`;

test.each([
  ['the first one first', (lines: readonly string[]) => lines],
  ['the last one first', (lines: readonly string[]) => lines.toReversed()],
])('a long chain of extends, %s', (_, order) => {
  const chain = Array.from({ length: 3_000 }, (_, i) =>
    i === 0 ? '  s0: {image: a}' : `  s${i}: {extends: s${i - 1}}`,
  );
  const folder = folderWith({ 'compose.yaml': services(order(chain)) });
  const { project } = loadProject({ file: `${folder}/compose.yaml` });
  expect(project.model.services['s2999']).toEqual({ image: 'a' });
});

test('a service of another file that many extend', () => {
  const chain = Array.from({ length: 1_000 }, (_, i) => `  s${i}: {extends: {file: base.yaml, service: s${i}}}`);
  const base = Array.from({ length: 1_000 }, (_, i) =>
    i === 0 ? '  s0: {image: a}' : `  s${i}: {extends: s${i - 1}}`,
  );
  const folder = folderWith({ 'compose.yaml': services(chain), 'base.yaml': services(base) });
  const { project } = loadProject({ file: `${folder}/compose.yaml` });
  expect(project.model.services['s999']).toEqual({ image: 'a' });
});

test('files that are included twice at each level', () => {
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
