import type { Position } from '../position';
import type { Reading } from './reading';

/** Refuses the name of a file that would have to be fetched. @throws ComposeError */
export function refuseRemote(named: string, at: Position, path: string, reading: Reading): void {
  if (!/^(https?|git|ssh|oci):|^git@/.test(named)) return;
  reading.refuse({
    code: 'unsupported',
    at,
    path,
    message: `${named} is not on this machine; files are not fetched from elsewhere.`,
    hint: 'Copy the file into the project, and write its path.',
  });
}
