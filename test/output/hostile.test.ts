import { join } from 'node:path';
import { loadProject } from '../../compose/load';
import { ComposeError } from '../../compose/problem';
import { printableJson } from '../../compose/text/printable';
import { formatReport } from '../../output/report';
import { reportAsJson } from '../../output/report-json';
import { folderWith, translate } from '../support/project';

/** Signs that hide a warning: they clear the line, move the cursor up, set a title, turn the direction of the text. */
const HOSTILE = '\\e[2K\\e[1A\\r\\x9b8m\\e]0;t\\a\\u202e\\u2066\\u2028\\u061c\\x7f\\n  0 keys translated.';
const OBEYED = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

const REFUSED: Readonly<Record<string, string>> = {
  'an unknown key': `services: {web: {image: a, "${HOSTILE}": x}}`,
  'a value': `services: {web: {image: a, ports: ["${HOSTILE}"]}}`,
  'the name of a service': `services: {"${HOSTILE}": {image: a}}`,
  'a dependency': `services: {web: {image: a, depends_on: ["${HOSTILE}"]}}`,
  'a volume': `services: {web: {image: a, volumes: ["${HOSTILE}:/x"]}}`,
  'the message of a variable': `services: {web: {image: "\${A:?${HOSTILE}}"}}`,
  'an included file': `include: ["${HOSTILE}"]\nservices: {web: {image: a}}`,
  'an env file': `services: {web: {image: a, env_file: "${HOSTILE}"}}`,
  'the name of the project': `name: "\${A:?${HOSTILE}}"\nservices: {web: {image: a}}`,
  'a resource of x-kubernetes': `services: {web: {image: a}}\nx-kubernetes: {resources: [{kind: "${HOSTILE}"}]}`,
};

test.each(Object.entries(REFUSED))('A terminal obeys nothing that a file puts into %s', (_, compose) => {
  const refused = (): void => {
    translate(compose).manifests();
  };
  expect(refused).toThrow(ComposeError);
  try {
    refused();
  } catch (error) {
    if (!(error instanceof ComposeError)) throw error;
    expect(error.problems.map(({ message }) => message).join('')).not.toBe('');
    for (const reader of [undefined, { columns: 80, coloured: false }]) {
      const report = formatReport(error, reader);
      expect(report).not.toMatch(OBEYED);
      expect(report).not.toMatch(/^ *0 keys translated/m);
    }
    expect(error.message).not.toMatch(OBEYED);
    const json = printableJson(reportAsJson(error));
    expect(json).not.toMatch(OBEYED);
    expect(JSON.parse(json)).toEqual(reportAsJson(error));
  }
});

test('A file with a hostile name is reported with the name as text', () => {
  const file = join(folderWith({ 'a\x1b[2K\nb.yaml': 'services: {web: {imagee: a}}' }), 'a\x1b[2K\nb.yaml');
  expect(() => loadProject({ file })).toThrow(/a\\u001b\[2K\\nb\.yaml:1:18: services\.web\.imagee/);
});

test('An error shows the warnings before it, which explain the error, and no decisions', () => {
  try {
    translate('services: {web: {image: "nginx:${TAG}", ports: [x]}}');
    throw new Error('nothing was refused');
  } catch (error) {
    if (!(error instanceof ComposeError)) throw error;
    expect(error.problems.map(({ severity }) => severity)).toEqual(['warning', 'error']);
    expect(error.message).toMatch(/^.* "x" is not a port.*\nwarning: .* The variable TAG is not set/);
  }
  const problems = (['note', 'warning', 'error'] as const).map((severity) => ({
    severity,
    code: 'default' as const,
    message: `This is a ${severity}.`,
  }));
  expect(formatReport({ problems })).toMatch(/This is a error\.(.|\n)*This is a warning\./);
  expect(formatReport({ problems })).not.toContain('This is a note.');
  expect(formatReport({ problems, translated: 1 })).toContain('This is a note.');
});
