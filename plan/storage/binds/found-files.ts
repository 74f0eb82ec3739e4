import { displayPath } from '../../../compose/files';
import { walk, type FoundFile } from '../../content/walk';
import { SKIPPED } from './bind-kind';
import { say, type Bind } from './bind-problems';

/** The files of a folder that travel; tells of those that do not. */
export function filesOf(bind: Bind): FoundFile[] {
  const skipped: string[] = [];
  const files = walk(bind.source, { skip: SKIPPED, onSkip: (path) => skipped.push(path) });
  if (skipped.length > 0) {
    say(bind, {
      severity: 'note',
      code: 'content',
      message: `Left out of ${displayPath(bind.source)}: ${[...new Set(skipped)].slice(0, 5).join(', ')}${skipped.length > 5 ? ', …' : ''}.`,
      hint: 'What a program needs of these belongs into its image.',
    });
  }
  return files;
}
