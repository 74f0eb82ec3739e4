import { statOf } from '../../compose/files';
import type { VolumeMount } from '../../compose/project';
import { joinName } from '../names';
import { tell, type ServiceContext } from '../service/context';

/** A mount that a service asks for. */
export interface MountRequest {
  readonly mount: VolumeMount;
  /** The service that it is written for; another one where it comes by `volumes_from`. */
  readonly origin: ServiceContext;
  /** Where it is written, below the service that asks. */
  readonly path: readonly (string | number)[];
  /** What people call it, where that is not the name of a volume. */
  readonly title?: string;
}

type Services = ReadonlyMap<string, ServiceContext>;

/** Every mount of a service: its own, the data folder of a database, and what `volumes_from` brings. */
export function mountRequests(context: ServiceContext, services: Services): readonly MountRequest[] {
  return requestsOf(context, services, [context.key]);
}

/** @param above the services that led here, so that a circle ends */
function requestsOf(context: ServiceContext, services: Services, above: readonly string[]): readonly MountRequest[] {
  const own = [
    ...(context.service.volumes ?? []).map((mount, index) => ({ mount, path: ['volumes', index] })),
    ...undeclaredData(context).map((mount) => ({ mount, path: [] })),
  ].map(({ mount, path }): MountRequest => ({ mount: placed(context, mount), origin: context, path }));
  const others = (context.service.volumes_from ?? []).flatMap((text, index) =>
    fromOther(context, text, ['volumes_from', index], services, above),
  );
  // What is mounted last stays, and a service's own mounts before all that comes from others.
  const taken = new Set([...own.map(({ mount }) => mount.target), ...tmpfsTargets(context)]);
  const kept = new Map(
    others.filter(({ mount }) => !taken.has(mount.target)).map((request) => [request.mount.target, request]),
  );
  return [...own, ...kept.values()];
}

function tmpfsTargets({ service }: ServiceContext): string[] {
  return (service.tmpfs ?? []).map((entry) => entry.split(':')[0] ?? '');
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
        ? `No service here has the container_name "${name}"; what runs outside of the project has no volumes here.`
        : `There is no service "${name}".`,
      hint: 'Name a service of this file, or mount its volumes under "volumes".',
    });
    return [];
  }
  if (above.includes(other.key)) return [];
  return requestsOf(other, services, [...above, other.key]).map(({ mount, origin }) => ({
    mount: {
      ...mount,
      volume: { ...mount.volume, nocopy: true },
      ...(mode === 'ro' ? { read_only: true } : {}),
    },
    origin,
    path,
  }));
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

/** What a claim for a mount is called, unless it is external: after the volume, or after the service and the place. */
export function volumeName({ mount, origin }: MountRequest): string {
  return mount.source ?? joinName(origin.name, mount.target);
}

/** Whether a mount is a single file. */
export function isFile({ mount }: MountRequest): boolean {
  return mount.type === 'bind' && statOf(mount.source ?? '')?.isFile() === true;
}
