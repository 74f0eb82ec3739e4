import { realpathSync } from 'node:fs';
import { statOf } from '../../compose/files';
import type { Project } from '../../compose/project';
import { isWithin } from './walk';

/** Whether a path is one of the project, and does not lead out of it: a link may lead anywhere. */
export function isInProject({ directory }: Project, path: string): boolean {
  if (!isWithin(path, directory)) return false;
  return statOf(path) === undefined || isWithin(realpathSync(path), realpathSync(directory));
}
