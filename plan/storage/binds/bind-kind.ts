import { statOf } from '../../../compose/files';
import { MAX_HIDDEN_ENTRIES } from '../../../compose/limits';
import type { VolumeMount } from '../../../compose/model/mounts';
import { SKIPPED } from '../../content/skipped';
import { isReadable, walk } from '../../content/walk';
import { isIn } from '../../values/container-path';
import type { ServiceContext } from '../../facts/context';
import { isZoneMount } from '../../facts/time-zone';
import { isReadPlace, isStateFile } from './conventions';
import { isClaimed } from './machine-places';
import { writesItself } from './own-writes';

/**
 * The nature of a file or folder of the project where it is mounted: content that the program reads, data that it
 * writes, or both. A program may write what is mounted without `:ro`, unless it is at a place that is only read by
 * convention and nothing that the service is started with writes there.
 */
export type BindKind = 'content' | 'data' | 'content and data';

export function becomes(context: ServiceContext, mount: VolumeMount): BindKind {
  const { knowledge, clues, settings } = context;
  const source = mount.source ?? '';
  const { borders } = context.project;
  if (!borders.isOfProject(source)) return isClaimed(borders, source) && !isZoneMount(mount) ? 'data' : 'content';
  const stat = statOf(source);
  // A database's own files are no content, nor is what only a container may read; and Compose makes what is not there.
  if (stat === undefined || !isReadable(source) || (knowledge?.dataFolders?.(clues) ?? []).includes(mount.target))
    return 'data';
  const isReadOnly = mount.read_only === true || settings.volumeType === 'content';
  if (stat.isFile()) {
    const isWritten = !isReadOnly && (isStateFile(mount.target) || writesItself(context, mount));
    return isWritten ? 'content and data' : 'content';
  }
  if (settings.volumeType === 'claim') return 'data';
  if (isReadOnly) return 'content';
  if (isEmpty(source)) return 'data';
  const written = (knowledge?.writes?.(clues) ?? []).some((path) => isIn(path, mount.target));
  const isRead = !written && isReadPlace(mount.target) && !writesItself(context, mount);
  return isRead ? 'content' : 'content and data';
}

/** Hidden files keep a folder in git, and tell git what to leave out of it. */
export function isEmpty(folder: string): boolean {
  let entries = 0;
  for (const { path } of walk(folder, { skip: SKIPPED, goesOn: () => ++entries <= MAX_HIDDEN_ENTRIES })) {
    if (!/(^|\/)\.[^/]*$/.test(path)) return false;
  }
  return entries <= MAX_HIDDEN_ENTRIES;
}
