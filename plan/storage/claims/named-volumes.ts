import { toDnsLabel } from '../../values/names';
import type { ClaimPlan } from '../../plan';
import { hasShell } from '../../images/without-shell';
import { tell } from '../../facts/context';
import { tellOfOptions } from '../mounts/local-volume-notes';
import { DEFAULT_SIZE, tellOfExternal, tellOfNew } from './claim-notes';
import { planExternalVolume } from './external-volumes';
import { planMemoryVolume } from '../memory/memory-volumes';
import { rootIfUnknown, type MountContext } from '../mounts/mount-context';
import { mounted, within, writtenFolder } from '../mounts/mounted';
import { isExternal, volumeName, type MountRequest } from '../mounts/mount-request';
import type { OwnedClaim } from './owned-claims';
import { copyImageContent } from '../preparations/fill';
import { openFolder } from '../preparations/open';
import { FOLDER, type ClaimFolder } from '../preparations/places';
import { NO_STORAGE, type Preparation, type Storage } from '../storage';

/** The content of a new volume: that of the image, an empty folder, or files that somebody else puts there. */
export type Beginning = 'image' | 'folder' | 'other';

/** A volume that lives longer than its pods: one claim, whoever mounts it. */
export function planNamedVolume(
  context: MountContext,
  request: MountRequest,
  beginning: Beginning = request.mount.volume?.nocopy === true ? 'other' : 'image',
): Storage {
  const owned = context.shared.ownedClaim(request);
  if (owned !== undefined && owned.owner !== context.key) return borrow(context, request, owned);
  const memory = context.shared.memoryOf(context, request);
  if (memory !== undefined) {
    return planMemoryVolume(context, request, memory, (place) => prepare(context, request, place, beginning));
  }
  const claim = claimOf(context, request);
  const { name } = claim;
  if (isNameTaken(context, request, name)) return NO_STORAGE;
  const written = writtenFolder(context, request);
  if (owned !== undefined) {
    const folder = within(owned.subPath, written);
    const isOwn = folder !== undefined && context.knowledge?.ownsFolder?.(context.clues) === true;
    return {
      ...NO_STORAGE,
      ownsData: true,
      claimTemplates: [claim],
      mounts: [mounted(request, name, folder)],
      preparations: isOwn ? [openFolder({ volume: name, folder }, '700')] : [],
    };
  }
  if (isExternal(context, request)) {
    return planExternalVolume(context, request, claim, (place) => prepare(context, request, place, beginning));
  }
  const folder = within(FOLDER, written);
  return {
    ...NO_STORAGE,
    claims: [claim],
    volumes: [{ kind: 'claim', name, claim: name }],
    mounts: [mounted(request, name, folder)],
    preparations: prepare(context, request, { volume: name, folder }, beginning),
  };
}

function prepare(
  context: MountContext,
  request: MountRequest,
  place: ClaimFolder,
  beginning: Beginning,
): Preparation[] {
  if (beginning === 'other') return [];
  const user = rootIfUnknown(context);
  if (beginning === 'image' && hasShell(context)) {
    return [copyImageContent(place, request.mount.target, user)];
  }
  if (beginning === 'image') {
    tell(context, request.path, {
      severity: 'note',
      code: 'default',
      message: `The image has no shell to copy its files at ${request.mount.target}; the volume begins empty.`,
      hint: 'Copy the files into the volume yourself, if the image has files there.',
    });
  }
  return [openFolder(place, context.shared.isOpen(request) ? '777' : '755', user)];
}

/** A volume that a database owns: its claim is there once the database is. */
function borrow(context: MountContext, request: MountRequest, { owner, claim, subPath }: OwnedClaim): Storage {
  if (subPath === undefined) {
    tell(context, request.path, {
      severity: 'note',
      code: 'approximation',
      message: `"${owner}" stores its data in a folder of this volume, not at the root of the volume as under Compose.`,
      hint: 'Look for the files in that folder, such as "pgdata".',
    });
  }
  const name = toDnsLabel(volumeName(request));
  return {
    ...NO_STORAGE,
    borrowedClaims: [claim],
    volumes: [{ kind: 'claim', name, claim }],
    mounts: [mounted(request, name, within(subPath, writtenFolder(context, request)))],
  };
}

/** Two volumes of one name in Kubernetes, where the one would replace the other. */
function isNameTaken(context: MountContext, request: MountRequest, label: string): boolean {
  const { mount, origin, path, title } = request;
  const what = title ?? (mount.source === undefined ? `${mount.target} of ${origin.key}` : `"${mount.source}"`);
  const other = context.shared.nameFor('claim', label, what);
  if (other === undefined) return false;
  tell(context, path, {
    severity: 'error',
    code: 'name',
    message: `${what} and ${other} would both be called "${label}" in Kubernetes.`,
    hint: 'Rename one of the two.',
  });
  return true;
}

function claimOf(context: MountContext, request: MountRequest): ClaimPlan {
  const { project, settings } = context;
  const { mount } = request;
  const volume = mount.source === undefined ? undefined : project.model.volumes?.[mount.source];
  const extension = context.volumes[request.volume ?? mount.source ?? ''];
  const size = extension?.size ?? settings.volumeSize;
  const storageClass = extension?.storageClass ?? settings.storageClass;
  const external = isExternal(context, request);
  const name = toDnsLabel(external ? (volume?.name ?? volumeName(request)) : volumeName(request));
  if (external) tellOfExternal(context, request, name);
  else {
    tellOfNew(context, request, { name, size, written: volume?.name });
    tellOfOptions(context, request, { name, storageClass });
  }
  return {
    name,
    size: size ?? DEFAULT_SIZE,
    accessMode: extension?.accessMode ?? 'ReadWriteOnce',
    ...(storageClass === undefined ? {} : { storageClass }),
  };
}
