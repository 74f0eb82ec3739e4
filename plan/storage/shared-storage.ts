import { isSameImage } from '../build/built-name';
import { knownUser } from '../facts/user';
import { pathName } from '../content/project-path';
import { referenceHasShell, hasShell } from '../images/without-shell';
import { joinName, toDnsLabel } from '../values/names';
import type { ServiceContext } from '../facts/context';
import { mostPods } from '../facts/most-pods';
import { ownsData } from '../facts/workload-kind';
import { isHostPath } from '../x-kubernetes/read-mount';
import { becomes } from './binds/bind-kind';
import { MachineFolders } from './binds/machine-folders';
import { localVolume } from './mounts/local-volume';
import { isExternal, isFile, mountRequests, volumeName, type MountRequest } from './mounts/mount-request';
import { claimOfFirstPod, type OwnedClaim } from './claims/owned-claims';
import { NestedPaths } from './nested-paths';
import { FOLDER } from './preparations/places';

/** The mounts that the services of a project have in common. */
export class SharedStorage {
  /** The folders of the machine for which claims stand. */
  readonly machineFolders = new MachineFolders();
  private readonly asked = new Map<string, readonly MountRequest[]>();
  private readonly pods = new Map<string, Set<string>>();
  private readonly owned = new Map<string, OwnedClaim>();
  private readonly written = new NestedPaths();
  private readonly users = new Map<string, Set<number | undefined>>();
  private readonly told = new Set<string>();
  private readonly names = new Map<string, string>();

  constructor(private readonly services: ReadonlyMap<string, ServiceContext>) {
    for (const context of services.values()) {
      const requests = mountRequests(context, services);
      this.asked.set(context.key, requests);
      for (const request of requests) this.count(context, request);
    }
    for (const context of services.values()) {
      for (const request of this.requests(context)) this.note(context, request);
    }
  }

  private count(context: ServiceContext, request: MountRequest): void {
    const { key, relations, service } = context;
    const pod = relations.hostOf(key) ?? key;
    const isOne = mostPods(context) <= 1 && service.deploy?.mode !== 'global';
    const pods = isOne ? [pod] : [pod, `others of ${pod}`];
    const name = claimSource(request);
    const known = this.pods.get(name) ?? new Set<string>();
    for (const each of pods) known.add(each);
    this.pods.set(name, known);
  }

  private note(context: ServiceContext, request: MountRequest): void {
    const { mount, origin } = request;
    if (isHostPath(mount)) return;
    if (mount.type === 'bind' && becomes(context, mount) !== 'content') this.written.add(mount.source ?? '');
    const name = claimSource(request);
    this.users.set(name, (this.users.get(name) ?? new Set()).add(knownUser(context).uid));
    const isOwn = origin === context && (mount.type === 'bind' || mount.type === 'volume');
    if (!isOwn || this.owned.has(name) || !ownsData(context, mount.target)) return;
    if (isExternal(context, request) || this.memoryOf(context, request) !== undefined) return;
    this.owned.set(name, {
      owner: context.key,
      claim: claimOfFirstPod(toDnsLabel(name), context.name),
      ...(context.knowledge?.makesFolder?.(context.clues) === true ? {} : { subPath: FOLDER }),
    });
  }

  requests(context: ServiceContext): readonly MountRequest[] {
    const known = this.services.get(context.key) === context ? this.asked.get(context.key) : undefined;
    return known ?? mountRequests(context, this.services);
  }

  /** The claim that a database owns, whoever mounts it. */
  ownedClaim(request: MountRequest): OwnedClaim | undefined {
    return this.owned.get(claimSource(request));
  }

  /** The options of a volume in memory that one pod alone mounts: what is in memory cannot be seen by others. */
  memoryOf({ project }: ServiceContext, request: MountRequest): string | undefined {
    const { mount, title } = request;
    if (mount.type !== 'volume' || title !== undefined) return undefined;
    const volume = localVolume(project, mount.source);
    const pods = this.pods.get(claimSource(request))?.size ?? 1;
    return volume.kind === 'memory' && pods === 1 ? volume.options : undefined;
  }

  /** Whether some service may write to a file or folder of the project, so all services see the same claim. */
  isWritten(source: string): boolean {
    return this.written.has(source);
  }

  /** Another path that a service writes to, in a file or folder of the project or around it: each is a claim of its own. */
  writtenAround(source: string): string | undefined {
    return this.written.firstAround(source);
  }

  /** Whether it is not known who writes to a volume, or several do. */
  isOpen(request: MountRequest): boolean {
    const users = this.users.get(claimSource(request)) ?? new Set();
    return users.size > 1 || users.has(undefined);
  }

  /** True at the first time: for messages about a thing that several services mount. */
  isFirst(what: string): boolean {
    if (this.told.has(what)) return false;
    this.told.add(what);
    return true;
  }

  /**
   * Gives an object of the cluster its name.
   *
   * @param what what it is made of, for people
   * @returns what else has that name already; undefined where it is free, or is the same thing's
   */
  nameFor(kind: 'claim' | 'content', name: string, what: string): string | undefined {
    const other = this.names.get(`${kind} ${name}`);
    if (other === undefined) this.names.set(`${kind} ${name}`, what);
    return other === what ? undefined : other;
  }

  /** The image of that name, as the cluster knows it, and whether it has a shell. */
  imageOf(name: string): { readonly image: string; readonly shell: boolean } {
    for (const context of this.services.values()) {
      if (context.build === undefined || context.service.image === undefined) continue;
      if (isSameImage(context.service.image, name)) return { image: context.image, shell: hasShell(context) };
    }
    return { image: name, shell: referenceHasShell(name) };
  }
}

/** The name after which the claim of a mount is called: that of the volume, or of the file or folder of the project. */
export function claimSource(request: MountRequest): string {
  const { mount, origin } = request;
  if (mount.type !== 'bind') return volumeName(request);
  return joinName(pathName(origin.project, mount.source ?? ''), isFile(request) ? 'file' : 'folder');
}
