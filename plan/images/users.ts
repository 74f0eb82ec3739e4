import { own } from '../../compose/own';
import { declaredImage } from './catalogue';
import type { ImageClues } from './knowledge';
import { isAlpine } from './variants';

/** The user that owns nothing has the same number everywhere. */
const NOBODY = 65_534;

/** The number of a user whom an image is known to have by this name. */
export function userByName(clues: ImageClues, name: string): number | undefined {
  if (name === 'root') return 0;
  if (name === 'nobody') return NOBODY;
  const user = own(declaredImage(clues.reference?.repository)?.users ?? {}, name);
  return isAlpine(clues) ? (user?.onAlpine ?? user?.id) : user?.id;
}
