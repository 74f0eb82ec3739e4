import { knowledgeOf } from '.';
import { declaredImage } from './catalogue';
import { derivedDatabaseFolder } from './derived-databases';
import type { ImageClues } from './knowledge';
import { runsClient } from './runs-client';

/** The folders with data for which the container engine makes a volume, as the image asks for it. */
export function imageVolumes(clues: ImageClues): readonly string[] {
  if (runsClient(clues)) return [];
  const tag = clues.reference?.tag ?? '';
  const repository = clues.reference?.repository;
  const volumes = declaredImage(repository)?.volumes;
  if (volumes !== undefined) return volumes.find(({ tags }) => tags?.test(tag) !== false)?.folders ?? [];
  // Every image of linuxserver.io declares this one.
  if (repository?.startsWith('linuxserver/') === true) return ['/config'];
  const database = knowledgeOf(clues) === undefined ? derivedDatabaseFolder(clues) : undefined;
  return database === undefined ? [] : [database];
}
