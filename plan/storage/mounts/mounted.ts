import type { ServiceContext } from '../../facts/context';
import type { Mount } from '../../plan';
import type { MountRequest } from './mount-request';

/** The mount of a folder of a volume; of the volume as a whole, where the folder is empty. */
export function mounted({ mount }: MountRequest, volume: string, folder: string): Mount {
  return {
    volume,
    path: mount.target,
    ...(folder === '' ? {} : { subPath: folder }),
    ...(mount.read_only === true ? { readOnly: true } : {}),
  };
}

/** The folder of a volume that the user names; empty for the whole of it. */
export function writtenFolder({ settings }: ServiceContext, { mount }: MountRequest): string {
  return mount.volume?.subpath ?? settings.volumeSubpath ?? '';
}

/** Joins folders, of which any may be the one above. */
export function within(...folders: readonly (string | undefined)[]): string {
  return folders.filter((folder) => folder !== undefined && folder !== '').join('/');
}
