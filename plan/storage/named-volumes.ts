import { toDnsLabel } from '../names';
import type { ClaimPlan, Mount } from '../plan';
import { hasShell } from '../images/without-shell';
import { tell } from '../service/context';
import { ownsData } from '../workload/workload';
import { DEFAULT_SIZE, tellOfExternal, tellOfNew } from './claim-notes';
import { rootIfUnknown, type MountContext } from './mount-context';
import { volumeName, type MountRequest } from './mount-request';
import type { OwnedClaim } from './owned-claims';
import { copyImageContent } from './preparations/fill';
import { openFolder } from './preparations/open';
import { FOLDER } from './preparations/places';
import { NO_STORAGE, type Preparation, type Storage } from './storage';

/** What is in a volume when it is new: what the image has there, a folder with nothing in it, or what somebody else puts there. */
type Beginning = 'image' | 'folder' | 'other';

/** A volume that lives longer than its pods: one claim, whoever mounts it. */
export function planNamedVolume(
  context: MountContext,
  request: MountRequest,
  beginning: Beginning = request.mount.volume?.nocopy === true ? 'other' : 'image',
): Storage {
  const { mount, origin } = request;
  const theirs = context.shared.borrowed(context, request);
  if (theirs !== undefined) return borrow(request, theirs);
  const claim = claimOf(context, request);
  if (isNameTaken(context, request, claim.name)) return NO_STORAGE;
  if (origin.key === context.key && ownsData(context, mount.target)) {
    const subPath = context.knowledge?.makesFolder === true ? {} : { subPath: FOLDER };
    return {
      ...NO_STORAGE,
      claimTemplates: [claim],
      mounts: [{ volume: claim.name, path: mount.target, ...subPath }],
    };
  }
  const external = isExternal(context, request);
  const folder = [
    ...(external ? [] : [FOLDER]),
    ...[mount.volume?.subpath ?? context.settings.volumeSubpath ?? []].flat(),
  ].join('/');
  return {
    ...NO_STORAGE,
    claims: external ? [] : [claim],
    volumes: [{ kind: 'claim', name: claim.name, claim: claim.name }],
    mounts: [mounted(request, claim.name, folder)],
    preparations: external ? [] : prepare(context, request, claim.name, folder, beginning),
  };
}

function prepare(
  context: MountContext,
  request: MountRequest,
  claim: string,
  folder: string,
  beginning: Beginning,
): Preparation[] {
  if (beginning === 'other') return [];
  const user = rootIfUnknown(context);
  if (beginning === 'image' && hasShell(context)) {
    return [copyImageContent(claim, folder, request.mount.target, user)];
  }
  if (beginning === 'image') {
    tell(context, request.path, {
      severity: 'note',
      code: 'default',
      message: `The image has no shell that could copy what it has at ${request.mount.target}: the volume begins empty.`,
      hint: 'Nothing is to be done where the image has nothing there.',
    });
  }
  return [openFolder(claim, folder, context.shared.isOpen(request) ? '777' : '755', user)];
}

/** A volume that a database owns: its claim is there once the database is. */
function borrow(request: MountRequest, { claim, subPath }: OwnedClaim): Storage {
  const name = toDnsLabel(volumeName(request));
  const folder = [...(subPath === undefined ? [] : [subPath]), ...[request.mount.volume?.subpath ?? []].flat()].join(
    '/',
  );
  return {
    ...NO_STORAGE,
    borrowedClaims: [claim],
    volumes: [{ kind: 'claim', name, claim }],
    mounts: [mounted(request, name, folder)],
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
    hint: 'Rename one of them.',
  });
  return true;
}

function mounted({ mount }: MountRequest, volume: string, folder: string): Mount {
  return {
    volume,
    path: mount.target,
    ...(folder === '' ? {} : { subPath: folder }),
    ...(mount.read_only === true ? { readOnly: true } : {}),
  };
}

function isExternal({ project }: MountContext, { mount }: MountRequest): boolean {
  return mount.source !== undefined && project.model.volumes?.[mount.source]?.external === true;
}

function claimOf(context: MountContext, request: MountRequest): ClaimPlan {
  const { project, settings } = context;
  const { mount } = request;
  const volume = mount.source === undefined ? undefined : project.model.volumes?.[mount.source];
  const extension = mount.source === undefined ? undefined : context.volumes[mount.source];
  const size = extension?.size ?? settings.volumeSize;
  const storageClass = extension?.storageClass ?? settings.storageClass;
  const external = volume?.external === true;
  const name = toDnsLabel(external ? (volume.name ?? volumeName(request)) : volumeName(request));
  if (external) tellOfExternal(context, request, name);
  else tellOfNew(context, request, { name, size, written: volume?.name });
  return {
    name,
    size: size ?? DEFAULT_SIZE,
    accessMode: extension?.accessMode ?? 'ReadWriteOnce',
    ...(storageClass === undefined ? {} : { storageClass }),
  };
}
