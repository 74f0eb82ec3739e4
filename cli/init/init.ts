import { trim } from '../../compose/text/trim';
import { cpSync, existsSync, lstatSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import type { OptionValues } from 'commander';
import { quotedWord } from '../../compose/script/quoted-word';
import { moveToFreePlace, withTemporaryFolder } from '../../output/folder/changes';
import { terminal } from '../../output/terminal';
import { ownPackage, packageFolder } from '../package';
import { ProgramFailed } from '../run';
import { projectFiles } from './project-files';
import { makeFolder } from '../../output/make-folder';

/** The parts of the data-science stack, as they stand in this package. */
const STACK = ['docker-compose.yml', '.env.example', 'jupyter', 'mlflow', 'notebooks', 'streamlit'];
/** Files that Python and JupyterLab leave in a checkout where the stack was run. */
const LEFTOVERS = ['__pycache__', '.ipynb_checkpoints'];

/**
 * Writes the data-science stack into a folder, as a cdk8s project of the user's own.
 *
 * @throws ProgramFailed when the folder has an entry that the project needs, or cannot be written; no file is
 * changed then
 */
export async function init(folder: string, options: OptionValues): Promise<void> {
  if (folder.trim() === '')
    throw new ProgramFailed(
      'The folder of the new project has an empty name. Name a folder: cdk8s-compose init my-stack',
    );
  const target = resolve(folder);
  const source: unknown = options['package'];
  const files = projectFiles(
    nameOf(target),
    typeof source === 'string' ? sourceOf(source, target) : `^${ownPackage().version}`,
  );
  const entries = [...STACK, ...Object.keys(files)];
  try {
    refuseExisting(target, entries);
    await write(target, files, entries);
  } catch (error) {
    if (typeof error !== 'object' || error === null || !('code' in error)) throw error;
    throw new ProgramFailed(
      `The project cannot be written into ${target} (${String(error.code)}). Name another folder.`,
    );
  }
  const steps = [
    ...(target === process.cwd() ? [] : [`cd ${quoted(relative('', target))}`]),
    'npm install',
    'npm run synth',
  ];
  terminal.print(`The project is in ${target}. Next:\n\n${steps.map((step) => `  ${step}`).join('\n')}\n`);
}

function refuseExisting(target: string, entries: readonly string[]): void {
  const about = lstatSync(target, { throwIfNoEntry: false });
  if (about === undefined) return;
  const existing = entries.filter((entry) => lstatSync(join(target, entry), { throwIfNoEntry: false }) !== undefined);
  if (existing.length === 0) return;
  throw new ProgramFailed(
    `${target} has these already: ${existing.join(', ')}. Nothing was written. Name another folder: cdk8s-compose init my-stack`,
  );
}

/** Everything is made aside, then moved: a failure before that leaves nothing behind. */
async function write(
  target: string,
  files: Readonly<Record<string, string>>,
  entries: readonly string[],
): Promise<void> {
  makeFolder(target);
  await withTemporaryFolder(
    (draft) => {
      for (const part of STACK) {
        const filter = (path: string): boolean => !LEFTOVERS.includes(basename(path));
        cpSync(join(packageFolder(), part), join(draft, part), {
          recursive: true,
          filter,
          force: false,
          errorOnExist: true,
        });
      }
      for (const [path, text] of Object.entries(files)) writeFileSync(join(draft, path), text, { flag: 'wx' });
      for (const entry of entries) moveToFreePlace(join(draft, entry), join(target, entry));
    },
    join(target, '.cdk8s-compose-init-'),
  );
}

/** A path of a tarball is written from the new folder, from where npm reads it. */
function sourceOf(source: string, target: string): string {
  return existsSync(source) ? `file:${relative(target, resolve(source)).split(sep).join('/')}` : source;
}

/** The name of a folder as npm allows it. */
function nameOf(target: string): string {
  const name = trim(
    basename(target)
      .toLowerCase()
      .replace(/[^a-z0-9-]+/g, '-'),
    '-',
  );
  return name === '' ? 'compose-stack' : name;
}

/** A path as a word of a shell. */
function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : quotedWord(path);
}
