import { join } from 'node:path';
import { statOf } from '../../../compose/files';
import type { VolumeMount } from '../../../compose/model/mounts';
import { isIn, withoutSlashes } from '../../values/container-path';
import { imageVolumes } from '../../images/image-volumes';
import { joinName } from '../../values/names';
import { tell, type ServiceContext } from '../../facts/context';
import { mostPods } from '../../facts/most-pods';
import { localVolume } from './local-volume';

/** A mount that a service asks for. */
export interface MountRequest {
  readonly mount: VolumeMount;
  /** The service that it is written for; another one where it comes by `volumes_from`. */
  readonly origin: ServiceContext;
  /** Where it is written, below the service that asks. */
  readonly path: readonly (string | number)[];
  /** The name for people, where that is not the name of a volume. */
  readonly title?: string;
  /** The named volume, where that is a folder of the machine that runs Docker. */
  readonly volume?: string;
}

type Services = ReadonlyMap<string, ServiceContext>;

/** Every mount of a service: its own, the data folder of a database, and what `volumes_from` brings. */
export function mountRequests(context: ServiceContext, services: Services): readonly MountRequest[] {
  return requestsOf(context, services, [context.key]);
}

/** @param above the services that led here, to end a circle */
function requestsOf(context: ServiceContext, services: Services, above: readonly string[]): readonly MountRequest[] {
  const own = (context.service.volumes ?? []).map((mount, index) => placed(context, mount, ['volumes', index]));
  const others = (context.service.volumes_from ?? []).flatMap((text, index) =>
    fromOther(context, text, ['volumes_from', index], services, above),
  );
  // The last of several mounts at one place stays, and a service's own mounts come before those from others.
  const taken = new Set([...own.map(({ mount }) => mount.target), ...tmpfsTargets(context)]);
  const kept = new Map(
    others.filter(({ mount }) => !taken.has(mount.target)).map((request) => [request.mount.target, request]),
  );
  const written = [...own, ...kept.values()];
  const targets = [...written.map(({ mount }) => mount.target), ...tmpfsTargets(context)];
  if (above.length === 1) tellOfLoss(context, targets);
  return [...written, ...undeclaredData(context, targets).map((mount) => placed(context, mount, []))];
}

/** Where the folders in memory of `tmpfs` are. */
export function tmpfsTargets(context: ServiceContext): string[] {
  return (context.service.tmpfs ?? []).map((entry) => placeOf(context, entry.split(':')[0] ?? ''));
}

/** `service`, `service:ro` or `container:NAME`; Docker fills nothing there from the image that asks. */
function fromOther(
  context: ServiceContext,
  text: string,
  path: MountRequest['path'],
  services: Services,
  above: readonly string[],
): readonly MountRequest[] {
  const words = text.split(':');
  const isContainer = words[0] === 'container';
  const [name = '', mode] = isContainer ? words.slice(1) : words;
  const other = [...services.values()].find(({ key, service }) =>
    isContainer ? service.container_name === name : key === name,
  );
  if (other === undefined) {
    if (above.length > 1) return [];
    tell(context, path, {
      severity: 'error',
      code: 'undeclared',
      message: isContainer
        ? `No service of the project has the container_name "${name}"; volumes of other containers do not exist in the cluster.`
        : `The service "${name}" does not exist.`,
      hint: 'Name a service of this project, or mount the volumes under "volumes".',
    });
    return [];
  }
  if (above.includes(other.key)) return [];
  return requestsOf(other, services, [...above, other.key]).map(({ mount, ...request }) => ({
    ...request,
    mount: {
      ...mount,
      volume: { ...mount.volume, nocopy: true },
      ...(mode === 'ro' ? { read_only: true } : {}),
    },
    path,
  }));
}

/** Where the image has a folder for what is to be mounted at a path. */
export function placeOf({ knowledge, clues }: ServiceContext, target: string): string {
  return knowledge?.mountPoint?.(target, clues) ?? target;
}

function placed(context: ServiceContext, mount: VolumeMount, path: MountRequest['path']): MountRequest {
  const target = placeOf(context, mount.target);
  const request = { origin: context, path, mount: { ...mount, target }, ...asFolder(context, { ...mount, target }) };
  return { ...request, mount: withPlainSource(request.mount) };
}

/** `/srv/data/` is the folder `/srv/data`. */
function withPlainSource(mount: VolumeMount): VolumeMount {
  const { type, source = '' } = mount;
  return type === 'bind' && source.length > 1 && source.endsWith('/')
    ? { ...mount, source: source.slice(0, -1) }
    : mount;
}

/** A named volume that is a folder of the machine that runs Docker is mounted as that folder. */
function asFolder({ project }: ServiceContext, mount: VolumeMount): Pick<MountRequest, 'mount' | 'volume'> | undefined {
  if (mount.type !== 'volume' || mount.source === undefined) return undefined;
  const volume = localVolume(project, mount.source);
  if (volume.kind !== 'folder') return undefined;
  const { subpath = '', nocopy = false } = mount.volume ?? {};
  const { volume: _, ...rest } = mount;
  const folder = { ...rest, type: 'bind' as const, source: join(volume.path, subpath), volume: { nocopy } };
  return { mount: volume.readOnly ? { ...folder, read_only: true } : folder, volume: mount.source };
}

/** Docker gives what an image keeps its data in a volume even where the Compose file names none: so do we. */
function undeclaredData(context: ServiceContext, targets: readonly string[]): VolumeMount[] {
  return [...databaseFolder(context), ...declaredFolders(context)]
    .filter((folder) => !isMounted(folder, targets))
    .map((folder) => ({ type: 'volume', target: folder }));
}

/** Whether something is mounted at a folder, or at one that it is in. */
function isMounted(folder: string, targets: readonly string[]): boolean {
  return targets.some((target) => isIn(withoutSlashes(target), folder));
}

function databaseFolder({ key, relations, settings, knowledge, clues }: ServiceContext): readonly string[] {
  if (relations.hostOf(key) !== undefined || (settings.workload ?? 'StatefulSet') !== 'StatefulSet') return [];
  return (knowledge?.dataFolders?.(clues) ?? []).slice(0, 1);
}

/**
 * The folders of the image that get a volume. Each container has its own under Docker; several pods would share one,
 * and get none.
 */
function declaredFolders(context: ServiceContext): readonly string[] {
  return context.ending !== undefined || hasManyPods(context) ? [] : declaredVolumes(context);
}

/** Programs that put nothing there to find it again. */
const PASSING = /^\/(tmp|var\/tmp|run|var\/run)(\/|$)/;

/** The folders for which the container engine makes a volume: of a known image, or of a Dockerfile of the project. */
function declaredVolumes({ clues, dockerfile }: ServiceContext): string[] {
  const built = (dockerfile?.volumes ?? []).filter((folder) => !PASSING.test(folder));
  return [...new Set([...imageVolumes(clues), ...built])];
}

function hasManyPods(context: ServiceContext): boolean {
  const { service, settings } = context;
  const workload = settings.workload ?? (service.deploy?.mode === 'global' ? 'DaemonSet' : undefined);
  return workload === 'DaemonSet' || mostPods(context) > 1;
}

/** Told of a service whose pods get no volume for what its image keeps. */
function tellOfLoss(context: ServiceContext, targets: readonly string[]): void {
  if (context.ending !== undefined || !hasManyPods(context)) return;
  const lost = declaredVolumes(context).filter((folder) => !isMounted(folder, targets));
  if (lost.length === 0) return;
  tell(context, [], {
    severity: 'warning',
    code: 'approximation',
    message: `Data in ${lost.join(' and ')} is lost with each pod: the Compose file mounts no volume there, and all pods would share one claim.`,
    hint: 'Write one service for each copy, or add a named volume if the copies can share their data.',
  });
}

/**
 * The name of a claim for a mount, unless the claim is external: after the volume, or after the service and the place.
 */
export function volumeName({ mount, origin }: MountRequest): string {
  return mount.source ?? joinName(origin.name, mount.target);
}

/** Whether a mount is of a volume whose claim is made elsewhere. */
export function isExternal({ project }: ServiceContext, { mount, title }: MountRequest): boolean {
  const isVolume = mount.type === 'volume' && title === undefined;
  return isVolume && project.model.volumes?.[mount.source ?? '']?.external === true;
}

/** Whether a mount is a single file. */
export function isFile({ mount }: MountRequest): boolean {
  return mount.type === 'bind' && statOf(mount.source ?? '')?.isFile() === true;
}
