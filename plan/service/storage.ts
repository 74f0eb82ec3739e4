import type { VolumeMount } from '../../compose/project';
import type { ClaimPlan, ConfigMapPlan, ContainerPlan, Mount, PodVolume, SecretPlan } from '../plan';
import { planBind } from './bind-mounts';
import type { ServiceContext } from './context';
import { planFileObjects } from './file-objects';
import { planNamedVolume } from './named-volumes';
import { planScratch } from './scratch';

/** What one mount, or all of them together, need of the cluster. */
export interface Storage {
  readonly volumes: readonly PodVolume[];
  readonly mounts: readonly Mount[];
  /** Claims of this service, or of several. */
  readonly claims: readonly ClaimPlan[];
  /** Claims that each pod of a StatefulSet has for itself. */
  readonly claimTemplates: readonly ClaimPlan[];
  readonly configMaps: readonly ConfigMapPlan[];
  readonly secrets: readonly SecretPlan[];
  /** What prepares the volumes before the container starts. */
  readonly preparations: readonly Preparation[];
}

/** An initContainer of the service's own image and user. */
export interface Preparation extends Pick<ContainerPlan, 'name' | 'mounts'> {
  readonly command: readonly string[];
}

export const NO_STORAGE: Storage = {
  volumes: [],
  mounts: [],
  claims: [],
  claimTemplates: [],
  configMaps: [],
  secrets: [],
  preparations: [],
};

/** Plans every `volumes`, `tmpfs`, `shm_size`, `configs` and `secrets` of a service. */
export function planStorage(context: ServiceContext): Storage {
  const mounts = [...(context.service.volumes ?? []), ...undeclaredData(context)];
  const parts = [
    ...mounts.map((mount, index) => planMount(context, mount, index)),
    planScratch(context),
    planFileObjects(context, 'configs'),
    planFileObjects(context, 'secrets'),
  ];
  return parts.reduce(merge, NO_STORAGE);
}

function planMount(context: ServiceContext, mount: VolumeMount, index: number): Storage {
  if (mount.type === 'bind') return planBind(context, mount, index);
  if (mount.type === 'volume') return planNamedVolume(context, mount, index);
  if (mount.type === 'tmpfs') {
    const name = `tmpfs-${index}`;
    const size = mount.tmpfs?.size === undefined ? {} : { size: Number(mount.tmpfs.size) };
    return {
      ...NO_STORAGE,
      volumes: [{ kind: 'scratch', name, memory: true, ...size }],
      mounts: [{ volume: name, path: mount.target }],
    };
  }
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

/** Docker gives the data folder of a database a volume even where the Compose file names none: so do we. */
function undeclaredData({ service, knowledge, clues }: ServiceContext): VolumeMount[] {
  const folders = knowledge?.dataFolders?.(clues) ?? [];
  const mounted = (service.volumes ?? []).some(({ target }) => folders.includes(target.replace(/\/+$/, '')));
  const [folder] = folders;
  return folder === undefined || mounted ? [] : [{ type: 'volume', target: folder }];
}

/** One after the other; a volume, claim or ConfigMap that both have is there once. */
function merge(a: Storage, b: Storage): Storage {
  return {
    volumes: uniqueByName(a.volumes, b.volumes),
    mounts: [...a.mounts, ...b.mounts],
    claims: uniqueByName(a.claims, b.claims),
    claimTemplates: uniqueByName(a.claimTemplates, b.claimTemplates),
    configMaps: uniqueByName(a.configMaps, b.configMaps),
    secrets: uniqueByName(a.secrets, b.secrets),
    preparations: [...a.preparations, ...b.preparations],
  };
}

function uniqueByName<T extends { readonly name: string }>(a: readonly T[], b: readonly T[]): T[] {
  return [...new Map([...a, ...b].map((item) => [item.name, item])).values()];
}
