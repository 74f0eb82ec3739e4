import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Some Compose files that are loaded together. */
export interface Case {
  /** The folder and the name, such as `ports/range`. */
  readonly name: string;
  /** Absolute. */
  readonly files: readonly string[];
  readonly profiles: readonly string[];
}

const FOLDER = join(__dirname, 'corpus');
/** The files of a case that is a folder. */
const FILES = ['compose.yaml', 'compose.override.yaml', 'compose.third.yaml'];

/** Every case: a file, or a folder with a `compose.yaml`; `# profile: NAME` in the first line enables one. */
export function corpus(): Case[] {
  return readdirSync(FOLDER).flatMap((topic) =>
    readdirSync(join(FOLDER, topic), { withFileTypes: true }).map((entry): Case => {
      const path = join(FOLDER, topic, entry.name);
      const files = entry.isDirectory()
        ? FILES.map((file) => join(path, file)).filter((file) => existsSync(file))
        : [path];
      const [first = ''] = readFileSync(files[0] ?? path, 'utf8').split('\n');
      const profile = /^# profile: (.+)$/.exec(first)?.[1];
      const name = `${topic}/${entry.name.replace(/\.yaml$/, '')}`;
      return { name, files, profiles: profile === undefined ? [] : [profile] };
    }),
  );
}

/** The shell's environment in every case. */
export const ENVIRONMENT: NodeJS.ProcessEnv = {
  HOME: process.env['HOME'],
  ORACLE_SET: 'value',
  ORACLE_EMPTY: '',
  ORACLE_TRUE: 'true',
  ORACLE_YES: 'yes',
};
