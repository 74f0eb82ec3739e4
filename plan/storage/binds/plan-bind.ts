import { basename } from 'node:path';
import { statOf } from '../../../compose/files';
import { CannotRead } from '../../../compose/travel/cannot-read';
import { EMPTY_FILE } from '../../../compose/travel/kernel-places';
import { RESERVED } from '../../content/content';
import { privateMode } from '../../content/private-modes';
import { contentOf } from '../../content/project-files';
import { pathName, projectPath } from '../../content/project-path';
import { isReadable, type FoundFile } from '../../content/walk';
import { joinName, toDnsLabel } from '../../values/names';
import { place } from '../../facts/context';
import { becomes, isEmpty } from './bind-kind';
import {
  isNameTaken,
  isTooLarge,
  say,
  refuseMissing,
  tellOfContent,
  tellOfData,
  tellOfMissing,
  tellOfOthers,
  tellOfPrivate,
  tellOfSeeding,
  tellOfUnreadable,
  type Bind,
} from './bind-problems';
import { contentVolume, type Wishes } from '../content-volume';
import type { FileMode, PointWithin } from '../preparations/join';
import { filesOf, type Found } from './found-files';
import { planMachineMount } from './machine-mount';
import { pointsWithin, rootIfUnknown, type MountContext } from '../mounts/mount-context';
import type { MountRequest } from '../mounts/mount-request';
import { planNamedVolume, type Beginning } from '../claims/named-volumes';
import { FOLDER } from '../preparations/places';
import { seedClaim } from '../preparations/seed';
import { claimSource } from '../shared-storage';
import { NO_STORAGE, type Storage } from '../storage';

const EMPTY_NAME = 'empty';
/** An empty file, mounted over a file of the image to hide it. */
const EMPTY: Found = { files: [{ path: EMPTY_NAME, absolute: EMPTY_FILE, mode: 0o644, size: 0 }], empty: [] };

/** A file or folder of the project: content, or data where the program writes to it, or both. */
export function planBind(context: MountContext, request: MountRequest): Storage {
  const { mount } = request;
  const source = mount.source ?? '';
  const written = source === EMPTY_FILE ? source : projectPath(context.project, source);
  const bind: Bind = { context, request, mount, source, written };
  try {
    return planned(bind);
  } catch (error) {
    if (!(error instanceof CannotRead)) throw error;
    say(bind, { severity: 'error', code: 'file', message: error.message, hint: error.hint });
    return NO_STORAGE;
  }
}

/** @throws CannotRead for a file that cannot be read, although it could be looked at */
function planned(bind: Bind): Storage {
  const { context, mount, source } = bind;
  const { borders } = context.project;
  if (source === EMPTY_FILE && mount.target !== EMPTY_FILE) return content(bind, EMPTY, EMPTY_NAME);
  if (!borders.isOfProject(source)) return planMachineMount(bind, () => dataFolder(bind));
  const stat = statOf(source);
  if (stat === undefined && mount.bind?.create_host_path === false) return refuseMissing(bind);
  if (stat === undefined) tellOfMissing(bind);
  else if (!isReadable(source) && tellOfUnreadable(bind, stat.isDirectory())) return NO_STORAGE;
  const kind = becomes(context, mount);
  if (kind === 'data' && isReadable(source) && !isEmpty(source)) tellOfData(bind);
  if (kind === 'data' || stat === undefined) return dataFolder(bind);
  const found: Found = stat.isFile()
    ? { files: [{ path: nameInVolume(source), absolute: source, mode: stat.mode & 0o777, size: stat.size }], empty: [] }
    : filesOf(bind);
  if (isTooLarge(bind, found.files)) return NO_STORAGE;
  const bytes = found.files.reduce((sum, { size }) => sum + size, 0);
  borders.note(
    source,
    { bytes, ...(stat.isFile() ? {} : { files: found.files.length }) },
    place(context, ...bind.request.path),
  );
  if (kind === 'content and data' || context.shared.isWritten(source)) return seeded(bind, found, stat.isFile());
  if (mount.read_only !== true) tellOfContent(bind);
  return content(bind, found, stat.isFile() ? nameInVolume(source) : undefined);
}

/** Content that the program reads: a folder, or the one file in it at `subPath`. */
function content(bind: Bind, { files, empty }: Found, subPath?: string): Storage {
  const { context, mount } = bind;
  tellOfOthers(bind, 'content');
  const volume = contentName(bind);
  if (isNameTaken(bind, volume)) return NO_STORAGE;
  const mounted = { volume, path: mount.target, ...(subPath === undefined ? {} : { subPath }), readOnly: true };
  const wishes: Wishes = {
    modes: privateModes(bind, files),
    user: rootIfUnknown(context),
    points: subPath === undefined ? pointsIn(bind, empty) : [],
  };
  return {
    ...contentVolume(volume, contentOf(volume, files, context.project), wishes),
    mounts: [mounted],
  };
}

/** The points of other mounts inside of a folder, and the folders in it without a file. */
function pointsIn({ context, mount }: Bind, empty: readonly string[]): PointWithin[] {
  const points = pointsWithin(context, mount.target);
  const others = empty.filter((path) => !points.some((point) => point.path === path));
  return [...points, ...others.map((path) => ({ path, isFolder: true }))];
}

/** Files that are for their owner only, and that programs refuse where they are not: keys, and what holds passwords. */
function privateModes(bind: Bind, files: readonly FoundFile[]): FileMode[] {
  const modes = files.flatMap(({ path, mode: written }) => {
    const mode = privateMode(bind.context.project, written);
    return mode === undefined ? [] : [{ path, mode }];
  });
  if (modes.length > 0 && bind.context.user.uid === undefined) tellOfPrivate(bind);
  return modes;
}

/** Content that its program changes: a claim, filled from the ConfigMaps. */
function seeded(bind: Bind, { files, empty }: Found, isFile: boolean): Storage {
  const { context, request } = bind;
  tellOfSeeding(bind);
  tellOfOthers(bind, 'data');
  const name = contentName(bind);
  const claim = claimOf(bind, 'other', isFile ? basename(bind.source) : undefined);
  const [volume] = claim.volumes;
  if (volume === undefined || isNameTaken(bind, name)) return claim;
  const content = joinName(name, 'content');
  const filling = contentVolume(content, contentOf(name, files, context.project));
  const user = rootIfUnknown(context);
  const seed = seedClaim({
    volume: volume.name,
    content,
    modes: privateModes(bind, files),
    points: isFile ? [] : pointsIn(bind, empty),
    open: context.shared.isOpen(request),
    ...(user === undefined ? {} : { user }),
  });
  return {
    ...claim,
    configMaps: filling.configMaps,
    secrets: filling.secrets,
    volumes: [...claim.volumes, ...filling.volumes],
    preparations: [...filling.preparations, seed],
  };
}

/** A folder that only holds what the program writes: a claim, as for a named volume; Docker fills one that is a volume. */
function dataFolder(bind: Bind): Storage {
  tellOfOthers(bind, 'data');
  const { mount, volume } = bind.request;
  return claimOf(bind, volume !== undefined && mount.volume?.nocopy !== true ? 'image' : 'folder');
}

/** The claim of a file or folder, as for a named volume; the image has no part in it. */
function claimOf(bind: Bind, beginning: Beginning, file?: string): Storage {
  const { context, request, mount } = bind;
  const source = claimSource(request);
  const asVolume = { ...request, mount: { ...mount, type: 'volume' as const, source }, title: bind.written };
  const storage = planNamedVolume(context, asVolume, beginning);
  if (file === undefined) return storage;
  return { ...storage, mounts: storage.mounts.map((each) => ({ ...each, subPath: `${FOLDER}/${file}` })) };
}

function contentName({ context: { name, service, project }, source: path }: Bind): string {
  const source = toDnsLabel(path === EMPTY_FILE ? EMPTY_NAME : pathName(project, path));
  // The files of `configs` and `secrets` are called so.
  if ((source === 'configs' || source === 'secrets') && service[source] !== undefined) {
    return joinName(name, source, 'folder');
  }
  return source === name ? name : joinName(name, source);
}

/** The name of a single file in the volume that carries the file; the container sees the name of the mount. */
function nameInVolume(source: string): string {
  const name = basename(source);
  return name.startsWith(RESERVED) ? `_${name}` : name;
}
