import type { Problems } from '../../compose/problems';
import type { Project } from '../../compose/project';
import { readVolumeLabels } from '../kompose/read-labels';
import { toDnsLabel } from '../values/names';
import type { ClaimPlan, PatchPlan } from '../plan';
import { choice, name, quantity } from '../settings/values';
import { readKeys, type Keys } from './read-keys';
import { readPatches } from './read-patches';

/** The settings for a claim in the `x-kubernetes` of a volume. */
export interface VolumeExtension extends Partial<Pick<ClaimPlan, 'size' | 'accessMode' | 'storageClass'>> {
  readonly patches?: readonly PatchPlan[];
}

/** Reads the labels of kompose of a volume, and its `x-kubernetes`, which wins. @see docs/x-kubernetes.md */
export function readVolumeExtension(project: Project, key: string, problems: Problems): VolumeExtension {
  const keys: Keys<VolumeExtension> = {
    size: (value) => ({ size: quantity(value) }),
    storageClass: (value) => ({ storageClass: name(value) }),
    accessMode: (value) => ({
      accessMode: choice('ReadWriteOnce', 'ReadWriteMany', 'ReadWriteOncePod', 'ReadOnlyMany')(value),
    }),
    patches: (value, path) => ({ patches: readPatches(project, path, value, toDnsLabel(key)) }),
  };
  const volume = project.model.volumes?.[key];
  const { volumeSize, storageClass } = readVolumeLabels(project, key, problems);
  return {
    ...(volumeSize === undefined ? {} : { size: volumeSize }),
    ...(storageClass === undefined ? {} : { storageClass }),
    ...readKeys(project, ['volumes', key, 'x-kubernetes'], volume?.['x-kubernetes'], keys, problems),
  };
}
