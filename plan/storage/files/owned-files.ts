import type { FileReference } from '../../../compose/model/mounts';
import type { RunAs } from '../../facts/user';
import type { Content } from '../../content/content';
import { joinName } from '../../values/names';
import { contentVolume } from '../content-volume';
import type { FileMode } from '../preparations/join';
import { rootIfUnknown, type MountContext } from '../mounts/mount-context';
import { mergeAll, NO_STORAGE, type Storage } from '../storage';

/** The mode that Docker gives to a config or secret without one. */
export const DEFAULT_MODE = 0o444;

/** Whether a file belongs to somebody, or is not for everybody: in a ConfigMap all belong to root. */
export function isPrivate({ uid, gid, mode = DEFAULT_MODE }: FileReference): boolean {
  return uid !== undefined || gid !== undefined || (mode & 0o004) === 0;
}

/** A file of a content, and where it is mounted. */
interface MountedFile {
  readonly reference: FileReference;
  readonly file: FileMode;
  readonly target: string;
}

/** Files of one content at their targets; those that belong to somebody are copied by that user. */
export function mounted(
  context: MountContext,
  volume: string,
  content: Content,
  files: readonly MountedFile[],
): Storage {
  const owners = new Map<string, MountedFile[]>();
  for (const each of files) {
    const { uid = '', gid = '' } = each.reference;
    const owner = `${uid}:${gid}`;
    const known = owners.get(owner);
    if (known === undefined) owners.set(owner, [each]);
    else known.push(each);
  }
  const storages = [...owners].map(([owner, own]): Storage => {
    const isNamed = owner !== ':';
    const name = isNamed ? joinName(volume, owner) : volume;
    const modes = own.filter(({ reference }) => isPrivate(reference)).map(({ file }) => file);
    const user = isNamed ? ownerOf(context, owner) : rootIfUnknown(context);
    return {
      ...contentVolume(name, content, { modes, user }),
      mounts: own.map(({ file, target }) => ({ volume: name, path: target, subPath: file.path, readOnly: true })),
    };
  });
  return mergeAll(NO_STORAGE, storages);
}

/** The user and group of a file; one that the file does not name is that of the service. */
function ownerOf({ user }: MountContext, owner: string): RunAs {
  const [uid = '', gid = ''] = owner.split(':');
  const named = { ...(uid === '' ? {} : { uid: Number(uid) }), ...(gid === '' ? {} : { gid: Number(gid) }) };
  return { uid: 0, gid: 0, ...user, ...named };
}
