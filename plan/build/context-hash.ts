import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ignore from '@balena/dockerignore';
import { isFile } from '../../compose/files';
import { walk } from '../content/walk';
import type { ImageBuild } from '../plan';

/**
 * Twelve hexadecimal digits that change with anything a build sees: the files of its context that `.dockerignore`
 * lets through, their modes, the Dockerfile, arguments and target.
 */
export function contextHash(build: Omit<ImageBuild, 'image' | 'service'>): string {
  const hash = createHash('sha256');
  const ignoreFile = join(build.context, '.dockerignore');
  const filter = ignore();
  if (isFile(ignoreFile)) filter.add(readFileSync(ignoreFile, 'utf8'));
  for (const file of walk(build.context)) {
    if (filter.ignores(file.path)) continue;
    hash
      .update(`${file.path}\0${(file.mode & 0o111) === 0 ? '-' : 'x'}\0`)
      .update(readFileSync(file.absolute))
      .update('\0');
  }
  hash.update(build.inline ?? (build.dockerfile === undefined ? '' : readFileSync(build.dockerfile)));
  hash.update(JSON.stringify([Object.entries(build.args).sort(), build.target ?? null]));
  return hash.digest('hex').slice(0, 12);
}
