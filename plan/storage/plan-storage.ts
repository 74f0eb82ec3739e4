import type { VolumeMount } from '../../compose/project';
import { planBind } from './bind-mounts';
import type { ServiceContext } from '../service/context';
import { planFileObjects } from './file-objects';
import { planNamedVolume } from './named-volumes';
import { planScratch, planTmpfs, scratchFolder } from './scratch';
import type { OwnedClaim } from './owned-claims';
import { merge, NO_STORAGE, type Storage } from './storage';

/** Plans every `volumes`, `tmpfs`, `shm_size`, `configs` and `secrets` of a service. */
export function planStorage(context: ServiceContext, owned: ReadonlyMap<string, OwnedClaim>): Storage {
  const mounts = [...(context.service.volumes ?? []), ...undeclaredData(context)].map((mount) =>
    placed(context, mount),
  );
  const parts = [
    ...mounts.map((mount, index) => planMount(context, mount, index, owned)),
    planScratch(context),
    planFileObjects(context, 'configs'),
    planFileObjects(context, 'secrets'),
  ];
  return parts.reduce(merge, NO_STORAGE);
}

function planMount(
  context: ServiceContext,
  mount: VolumeMount,
  index: number,
  owned: ReadonlyMap<string, OwnedClaim>,
): Storage {
  const isTyped = mount.type === 'bind' || mount.type === 'volume';
  if (isTyped && context.settings.volumeType === 'scratch') return scratchFolder(mount, index);
  if (mount.type === 'bind') return planBind(context, mount, index);
  if (mount.type === 'volume') return planNamedVolume(context, mount, index, owned);
  if (mount.type === 'tmpfs') return planTmpfs(mount, index);
  const { at, path } = context.project.locate(['services', context.key, 'volumes', index]);
  context.problems.add({
    severity: 'error',
    code: 'unsupported',
    at,
    path,
    message: `A mount of type "${mount.type}" is not translated yet.`,
    hint: 'Use a named volume, or put the files into an image.',
  });
  return NO_STORAGE;
}

/** A mount where the image has a folder for it. */
function placed({ knowledge, clues }: ServiceContext, mount: VolumeMount): VolumeMount {
  return { ...mount, target: knowledge?.mountPoint?.(mount.target, clues) ?? mount.target };
}

/** Docker gives the data folder of a database a volume even where the Compose file names none: so do we. */
function undeclaredData({ key, relations, settings, service, knowledge, clues }: ServiceContext): VolumeMount[] {
  if (relations.hostOf(key) !== undefined || (settings.workload ?? 'StatefulSet') !== 'StatefulSet') return [];
  const folders = knowledge?.dataFolders?.(clues) ?? [];
  const mounted = (service.volumes ?? []).some(({ target }) => folders.includes(target.replace(/\/+$/, '')));
  const [folder] = folders;
  return folder === undefined || mounted ? [] : [{ type: 'volume', target: folder }];
}
