import { spawnSync } from 'node:child_process';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { describeFault } from '../../cli/last-handler';
import { ComposeError } from '../../compose/problem';
import { loadProject } from '../../compose/load';
import { during, stageOf } from '../../compose/stage';
import { folderWith } from '../support/project';

const ROOT = join(__dirname, '..', '..');

/** Runs a program whose main function has this body. */
function run(body: string, stdout: 'pipe' | number = 'pipe'): ReturnType<typeof spawnSync> {
  const program = `require('./cli/last-handler').runProgram(() => { ${body} })`;
  return spawnSync(process.execPath, ['-r', 'ts-node/register', '-e', program], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', stdout, 'pipe'],
  });
}

test.each([
  ['is thrown', 'throw new TypeError("sesame")'],
  ['is thrown later', 'setTimeout(() => { throw new TypeError("sesame"); })'],
  ['leaves the main function as a rejected promise', 'return Promise.reject(new TypeError("sesame"))'],
  ['is a rejection that nobody handles', 'void Promise.reject(new TypeError("sesame"))'],
])('A fault that %s gives a message without its text, and exit status 70', (_, body) => {
  const { status, stderr } = run(body);
  expect(status).toBe(70);
  expect(stderr).toContain('This is a fault of cdk8s-compose, not of your files.');
  expect(stderr).toContain('TypeError');
  expect(stderr).not.toContain('sesame');
});

test('A stack that overflows is a fault with a message', () => {
  const { status, stderr } = run('const deeper = () => deeper() + 1; deeper();');
  expect(status).toBe(70);
  expect(stderr).toContain('While starting or ending: RangeError');
});

test('A current folder that is gone is reported, and nothing is begun', () => {
  const gone = join(folderWith({ 'gone/': '' }), 'gone');
  const program = `
    const folder = ${JSON.stringify(gone)};
    const { runProgram } = require('./cli/last-handler');
    process.chdir(folder);
    require('node:fs').rmdirSync(folder);
    runProgram(() => console.log('begun'));`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-r', 'ts-node/register', '-e', program], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect([status, stdout, stderr]).toEqual([
    1,
    '',
    '\nThe current folder does not exist any more, or cannot be read. Change to another folder: cd\n\n',
  ]);
});

test('A reader that closes the output early is no fault', () => {
  const lines = 'for (let i = 0; i < 100000; i++) process.stdout.write("a line of the output\\n");';
  const { status, stderr } = spawnSync(
    'sh',
    [
      '-c',
      `"$0" -r ts-node/register -e '${`require("./cli/last-handler").runProgram(() => { ${lines} })`}' | head -n 1`,
      process.execPath,
    ],
    { cwd: ROOT, encoding: 'utf8' },
  );
  expect([status, stderr]).toEqual([0, '']);
});

test('Output that does not fit on its disk is reported, and fails', () => {
  const { status, stderr } = run('console.log("a line")', openSync('/dev/full', 'w'));
  expect(status).toBe(74);
  expect(stderr).toContain('The output cannot be written: ENOSPC');
});

test('The message about a fault names the innermost stage, its file, and the places in the code', () => {
  const message = (): string => {
    try {
      return during({ doing: 'loading' }, () =>
        during({ doing: 'reading YAML', file: 'compose.yaml' }, () => {
          throw new RangeError('sesame');
        }),
      );
    } catch (error) {
      return describeFault(error, false);
    }
  };
  expect(message()).toContain('While reading YAML (compose.yaml): RangeError\n    at test/cli/last-handler.test.ts:');
});

test('The message about an error of the system has its code', () => {
  expect(describeFault(Object.assign(new Error('sesame'), { code: 'EIO' }), false)).toContain(': Error EIO\n');
});

test('The whole stack shows where the user asks for it', () => {
  expect(describeFault(new Error('sesame'), true)).toContain('Error: sesame\n    at ');
});

test('A fault in a stage of loading knows the stage and the file', () => {
  const folder = folderWith({ 'compose.yaml': 'services: {web: {image: "${A}"}}' });
  const fault = new Error();
  const environment = {
    get A(): string {
      throw fault;
    },
  };
  expect(() => loadProject({ file: `${folder}/compose.yaml`, environment })).toThrow(fault);
  expect(stageOf(fault)).toEqual({ doing: 'replacing variables', file: `${folder}/compose.yaml` });
});

test('An error about the files stays what it is in every stage', () => {
  const folder = folderWith({ 'compose.yaml': 'services: {web: {imag: a}}' });
  expect(() => loadProject({ file: `${folder}/compose.yaml` })).toThrow(ComposeError);
});
