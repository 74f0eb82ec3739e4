import type { VolumeMount } from '../../compose/project';
import { joinName, toDnsLabel } from '../names';
import type { ClaimPlan } from '../plan';
import { ownsData } from '../service/workload';
import { tell, type ServiceContext } from '../service/context';
import type { OwnedClaim } from './owned-claims';
import { copyImageContent, FOLDER } from './preparations';
import { NO_STORAGE, type Storage } from './storage';

/** What a claim asks for where nothing says its size. */
const DEFAULT_SIZE = '10Gi';

/** A volume that lives longer than its pods: one claim, whoever mounts it. */
export function planNamedVolume(
  context: ServiceContext,
  mount: VolumeMount,
  index: number,
  owned: ReadonlyMap<string, OwnedClaim> = new Map(),
): Storage {
  const theirs = owned.get(mount.source ?? '');
  if (theirs !== undefined && theirs.owner !== context.key) return borrow(mount, theirs);
  const claim = claimOf(context, mount, index);
  if (ownsData(context, mount.target)) {
    return {
      ...NO_STORAGE,
      claimTemplates: [claim],
      mounts: [
        {
          volume: claim.name,
          path: mount.target,
          ...(context.knowledge?.makesFolder === true ? {} : { subPath: FOLDER }),
        },
      ],
    };
  }
  const external = mount.source !== undefined && context.project.model.volumes?.[mount.source]?.external === true;
  const subPath = [
    ...(external ? [] : [FOLDER]),
    ...[mount.volume?.subpath ?? context.settings.volumeSubpath ?? []].flat(),
  ].join('/');
  return {
    ...NO_STORAGE,
    claims: external ? [] : [claim],
    volumes: [{ kind: 'claim', name: claim.name, claim: claim.name }],
    mounts: [
      {
        volume: claim.name,
        path: mount.target,
        ...(subPath === '' ? {} : { subPath }),
        ...(mount.read_only === true ? { readOnly: true } : {}),
      },
    ],
    preparations:
      external || mount.volume?.nocopy === true || mount.read_only === true
        ? []
        : [copyImageContent(claim.name, mount.target)],
  };
}

/** A volume that a database owns: its claim is there once the database is. */
function borrow(mount: VolumeMount, { claim, subPath }: OwnedClaim): Storage {
  const folder = [...(subPath === undefined ? [] : [subPath]), ...[mount.volume?.subpath ?? []].flat()].join('/');
  return {
    ...NO_STORAGE,
    borrowedClaims: [claim],
    volumes: [{ kind: 'claim', name: toDnsLabel(mount.source ?? claim), claim }],
    mounts: [
      {
        volume: toDnsLabel(mount.source ?? claim),
        path: mount.target,
        ...(folder === '' ? {} : { subPath: folder }),
        ...(mount.read_only === true ? { readOnly: true } : {}),
      },
    ],
  };
}

function claimOf(context: ServiceContext, mount: VolumeMount, index: number): ClaimPlan {
  const { project, settings, name } = context;
  const volume = mount.source === undefined ? undefined : project.model.volumes?.[mount.source];
  const extension = mount.source === undefined ? undefined : context.volumes[mount.source];
  const size = extension?.size ?? settings.volumeSize;
  const storageClass = extension?.storageClass ?? settings.storageClass;
  const claimName =
    mount.source === undefined
      ? joinName(name, mount.target)
      : toDnsLabel(volume?.external === true ? (volume.name ?? mount.source) : mount.source);
  if (size === undefined && volume?.external !== true) {
    tell(context, mount.source === undefined ? [] : ['volumes', index], {
      severity: 'note',
      code: 'default',
      message: `The claim ${claimName} asks for ${DEFAULT_SIZE}, as Compose does not say how much is needed.`,
      hint: 'Say how much with "x-kubernetes: {size: 20Gi}" on the volume.',
    });
  }
  return {
    name: claimName,
    size: size ?? DEFAULT_SIZE,
    accessMode: extension?.accessMode ?? 'ReadWriteOnce',
    ...(storageClass === undefined ? {} : { storageClass }),
  };
}
