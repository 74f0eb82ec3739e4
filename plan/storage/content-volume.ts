import type { RunAs } from '../facts/user';
import type { Content } from '../content/content';
import { joinName } from '../values/names';
import { joinContent, type FileMode, type PointWithin } from './preparations/join';
import { NO_STORAGE, type Storage } from './storage';

/** Properties that a ConfigMap cannot give to its files. */
export interface Wishes {
  /** Files with other modes than they have in the ConfigMap, and the user that they are to belong to. */
  readonly modes?: readonly FileMode[];
  readonly user?: RunAs | undefined;
  readonly points?: readonly PointWithin[];
}

/**
 * A volume with content. It is put together before the container starts where it holds files in parts, or is to be what
 * a ConfigMap cannot be.
 */
export function contentVolume(name: string, content: Content, wishes: Wishes = {}): Storage {
  const { configMaps, secrets, sources, split } = content;
  const { modes = [], points = [], user } = wishes;
  const objects = { ...NO_STORAGE, configMaps, secrets };
  if (split.length + modes.length + points.length === 0) {
    return { ...objects, volumes: [{ kind: 'content', name, sources }] };
  }
  const parts = joinName(name, 'parts');
  return {
    ...objects,
    volumes: [
      { kind: 'content', name: parts, sources },
      // A secret, or a file for one user only, is on no disk.
      { kind: 'scratch', name, memory: secrets.length + modes.length > 0 },
    ],
    preparations: [joinContent({ parts, whole: name, modes, points, split, ...(user === undefined ? {} : { user }) })],
  };
}
