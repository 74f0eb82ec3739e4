import { userByName } from '../images/users';
import type { ServiceContext } from './context';

/** The user and group that a container runs as, as far as they are known. */
export interface RunAs {
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * From `user:`, else the Dockerfile's USER, else what is known of the image. Most names cannot be known without the image:
 * then nothing is.
 */
export function knownUser({ service, dockerfile, knowledge, clues }: ServiceContext): RunAs {
  const owner = knowledge?.owner?.(clues);
  const written = service.user ?? dockerfile?.user;
  if (written === undefined || written === '') return owner ?? {};
  const [user = '', group] = written.split(':');
  const uid = isNumber(user) ? Number(user) : userByName(clues, user);
  const gid = isNumber(group)
    ? Number(group)
    : group === 'root' || (user === 'root' && group === undefined)
      ? 0
      : undefined;
  // The image's own user, in another group.
  if (user === '') return { ...owner, ...(gid === undefined ? {} : { gid }) };
  if (uid === undefined) return {};
  return { ...(owner?.uid === uid ? { gid: owner.gid } : {}), ...(gid === undefined ? {} : { gid }), uid };
}

/** Whether the Compose file gives a user or group by its number. */
export function isNumber(written: string | undefined): boolean {
  return written !== undefined && /^\d+$/.test(written);
}
