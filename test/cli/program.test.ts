import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../cli/program';
import { folderWith } from '../support/project';

const EXAMPLE = 'name: p\nservices: {web: {image: "nginx:1", ports: ["80"]}}\n';

afterEach(() => {
  process.exitCode = undefined;
  jest.restoreAllMocks();
});

/** The output of a command line. */
async function said(...words: string[]): Promise<string> {
  const print = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  const log = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  await run(words);
  return [...print.mock.calls, ...log.mock.calls].map(([text]) => String(text)).join('\n');
}

test('The verb synth writes the manifests of the named file into the named folder', async () => {
  const folder = folderWith({ 'compose.yaml': EXAMPLE });
  const output = join(folder, 'out');
  expect(await said('synth', '-f', join(folder, 'compose.yaml'), '--output', output)).toContain('translated');
  expect(readdirSync(output).filter((name) => name.endsWith('.yaml'))).toEqual([
    '0-namespace.k8s.yaml',
    'web.k8s.yaml',
  ]);
  expect(readFileSync(join(output, 'web.k8s.yaml'), 'utf8')).toContain('image: nginx:1');
  expect(process.exitCode).toBeUndefined();
});

test('The verb synth with --strict writes nothing for a file that does not work exactly as under Compose', async () => {
  const folder = folderWith({ 'compose.yaml': EXAMPLE.replace('ports', 'cpuset: "0", ports') });
  const output = join(folder, 'out');
  await said('synth', '-f', join(folder, 'compose.yaml'), '-o', output, '--strict');
  expect(process.exitCode).toBe(1);
  expect(readdirSync(folder)).toEqual(['compose.yaml']);
});

test('A wrong file ends each verb with its place and exit status 1', async () => {
  const file = join(folderWith({ 'compose.yaml': 'services: {web: {imagee: x}}' }), 'compose.yaml');
  for (const verb of ['synth', 'config', 'report', 'images']) {
    process.exitCode = undefined;
    expect(await said(verb, '-f', file)).toContain(`${file}:1:18: services.web.imagee`);
    expect(process.exitCode).toBe(1);
  }
});

test.each(['synth', 'report'])(
  'The verb %s tells all decisions with --verbose, and the first ones without',
  async (verb) => {
    const services = ['a', 'b', 'c', 'd'].map((name) => `  ${name}: {image: "nginx:1", volumes: ["${name}:/d"]}`);
    const compose = `name: p\nservices:\n${services.join('\n')}\nvolumes: {a: , b: , c: , d: }\n`;
    const folder = folderWith({ 'compose.yaml': compose });
    const words = [verb, '-f', join(folder, 'compose.yaml'), ...(verb === 'synth' ? ['-o', join(folder, 'out')] : [])];
    const claims = (text: string): number => (text.match(/requests 10Gi/g) ?? []).length;
    expect(claims(await said(...words))).toBe(2);
    jest.restoreAllMocks();
    expect(claims(await said(...words, '--verbose'))).toBe(4);
  },
);
