import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { parseAllDocuments } from 'yaml';
import { ComposeError } from '../../compose/problem';
import { OutputFolder } from '../../output/publish';
import { synthesise } from '../../cli/synthesise';
import { inputs, type Input } from './inputs';

/** A seed makes a run again: `SEED=… RUNS=… npm run fuzz`. */
const SEED = Number(process.env['SEED'] ?? 1);
const RUNS = Number(process.env['RUNS'] ?? 10_000);
/** Microseconds of CPU after which a user takes the program for hanging. A busy machine does not add to them. */
const HANGS = 5_000_000;

const root = mkdtempSync(join(tmpdir(), 'fuzz-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function write(input: Input): string {
  const folder = join(root, 'project');
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of Object.entries(input)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    if (typeof content === 'object' && 'link' in content) symlinkSync(content.link, file);
    else writeFileSync(file, content);
  }
  outputOf(folder).publish(new Map([['earlier', 'earlier']]));
  return folder;
}

function outputOf(folder: string): OutputFolder {
  return new OutputFolder(join(folder, 'dist'), join(folder, 'cache'));
}

/** Translates an input, and looks at what it says and at what it leaves. @throws Error for anything that no user should meet */
function attempt(input: Input): void {
  const folder = write(input);
  const dist = join(folder, 'dist');
  const start = process.cpuUsage();
  let refused = false;
  try {
    synthesise(outputOf(folder), {
      file: join(folder, 'compose.yaml'),
      environment: { A: 'a', HOME: '/root' },
    });
  } catch (error) {
    if (!(error instanceof ComposeError)) throw error;
    refused = true;
    const errors = error.problems.filter(({ severity }) => severity === 'error');
    expect(errors).not.toEqual([]);
    expect(errors.filter(({ at, message }) => at === undefined || message === '')).toEqual([]);
  }
  const { user, system } = process.cpuUsage(start);
  expect(user + system).toBeLessThan(HANGS);
  const files = readdirSync(dist).filter((name) => name !== '.cdk8s-compose');
  if (refused) expect(files).toEqual(['earlier']);
  else {
    expect(files).not.toContain('earlier');
    for (const file of files) {
      const documents = parseAllDocuments(readFileSync(join(dist, file), 'utf8'));
      expect([documents].flat().flatMap(({ errors }) => errors)).toEqual([]);
    }
  }
  expect(readdirSync(folder).filter((name) => name.startsWith('.cdk8s-compose'))).toEqual([]);
}

test.each(Object.entries(inputs))('%s', (_, [share, input]) => {
  fc.assert(fc.property(input, attempt), { seed: SEED, numRuns: Math.ceil(RUNS * share) });
});
