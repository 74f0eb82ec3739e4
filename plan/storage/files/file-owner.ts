import type { FileReference } from '../../../compose/model/mounts';
import { isNumber } from '../../facts/user';
import { tell } from '../../facts/context';
import { userByName } from '../../images/users';
import { MAX_ID } from '../../values/ids';
import type { FileKind } from './file-target';
import type { MountContext } from '../mounts/mount-context';

/** A name that Linux takes for a user or group. @see useradd(8), "CAVEATS" */
const NAME = /^[a-z_][\w.-]*\$?$/i;
/** The bits of a mode that Kubernetes can give to a mounted file. */
const PERMISSIONS = 0o777;
/** All bits of a file mode, with setuid, setgid and the sticky bit. */
const ALL_BITS = 0o7777;

/**
 * The configs or secrets that a service mounts, with the numbers of their users and groups, and modes that Kubernetes
 * takes. A name whose number is not known is left out, so the file belongs to the user of the service, with a warning.
 */
export function withKnownOwners(context: MountContext, kind: FileKind): FileReference[] {
  return (context.service[kind] ?? []).map(({ uid, gid, mode, ...reference }, index) => {
    const user = numberOf(context, [kind, index, 'uid'], uid);
    const group = numberOf(context, [kind, index, 'gid'], gid);
    const permissions = permissionsOf(context, [kind, index, 'mode'], mode);
    return {
      ...reference,
      ...(user === undefined ? {} : { uid: user }),
      ...(group === undefined ? {} : { gid: group }),
      ...(permissions === undefined ? {} : { mode: permissions }),
    };
  });
}

type Path = readonly [kind: FileKind, index: number, key: 'uid' | 'gid' | 'mode'];

function numberOf(context: MountContext, path: Path, written = ''): string | undefined {
  if (written === '') return undefined;
  if (isNumber(written) && Number(written) <= MAX_ID) return written;
  const what = path[2] === 'uid' ? 'user' : 'group';
  if (!NAME.test(written)) {
    tell(context, path, {
      severity: 'error',
      code: 'wrong-value',
      message: `${JSON.stringify(written)} is not a ${what}.`,
      hint: `Write a number from 0 to ${MAX_ID}.`,
    });
    return undefined;
  }
  const known = what === 'user' ? userByName(context.clues, written) : groupByName(context, written);
  if (known !== undefined) return String(known);
  tell(context, path, {
    severity: 'warning',
    code: 'approximation',
    message: `The number of the ${what} "${written}" in this image is not known, so the file belongs to the ${what} of the service.`,
    hint: `Write the number, which "docker run --rm ${context.service.image ?? 'IMAGE'} id ${written}" prints.`,
  });
  return undefined;
}

/** The group that a known user of the image is in: images give both the same name. */
function groupByName({ clues, knowledge }: MountContext, name: string): number | undefined {
  if (name === 'root') return 0;
  const owner = knowledge?.owner?.(clues);
  return owner !== undefined && userByName(clues, name) === owner.uid ? owner.gid : undefined;
}

function permissionsOf(context: MountContext, path: Path, mode: number | undefined): number | undefined {
  if (mode === undefined || mode <= PERMISSIONS) return mode;
  const [written, permissions] = [mode, mode & PERMISSIONS].map((bits) => `0${bits.toString(8)}`);
  if (mode > ALL_BITS) {
    const message = `${written} is not a file mode.`;
    tell(context, path, { severity: 'error', code: 'wrong-value', message, hint: 'Write a mode such as 0444.' });
    return undefined;
  }
  tell(context, path, {
    severity: 'warning',
    code: 'approximation',
    message: `Kubernetes gives no mounted file the setuid, setgid or sticky bit, so the mode ${written} becomes ${permissions}.`,
    hint: `Write "mode: ${permissions}", or set the bits in the image.`,
  });
  return mode & PERMISSIONS;
}
