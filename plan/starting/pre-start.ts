import type { PreStartHook, Service } from '../../compose/model/service';
import { credentialsOf } from '../container/credentials';
import { environmentOf } from '../container/environment';
import { planContainer } from '../container/plan-container';
import { runAs } from '../container/security/security';
import { joinName } from '../values/names';
import type { ContainerPlan, SecretPlan } from '../plan';
import { planStorage } from '../storage/plan-storage';
import type { SharedStorage } from '../storage/shared-storage';
import { merge, NO_STORAGE, type Storage } from '../storage/storage';
import { tell, type ServiceContext } from '../facts/context';
import { cluesOf, ownerOnly } from '../images/clues';
import { knowledgeOf } from '../images';

/** The containers that run before the container of a service, one after the other, each to its end. */
export interface PreStart {
  readonly containers: readonly ContainerPlan[];
  /** The mounts of these containers beside those of the service. */
  readonly storage: Storage;
  readonly secrets: readonly SecretPlan[];
}

export const NO_PRE_START: PreStart = { containers: [], storage: NO_STORAGE, secrets: [] };

/**
 * `pre_start`: initContainers. Each has the mounts of the service, and those of its own over them.
 *
 * @see Compose Specification, "pre_start"
 */
export function planPreStart(context: ServiceContext, storage: Storage, shared: SharedStorage): PreStart {
  const hooks = context.service.pre_start ?? [];
  const replicas = context.service.deploy?.replicas ?? context.service.scale ?? 1;
  return hooks.reduce<PreStart>((before, hook, index) => {
    const hookContext = contextOf(context, hook, index);
    if (replicas > 1 && hook.per_replica !== true) {
      tell(hookContext, [], {
        severity: 'warning',
        code: 'approximation',
        message: `The container runs before each of the ${replicas} pods, not once for all pods.`,
        hint: 'Turn the container into a service, and wait for that service with "service_completed_successfully".',
      });
    }
    const environment = environmentOf(hookContext);
    const credentials = credentialsOf(hookContext, environment);
    const own = ownStorage(context.service, hookContext, shared);
    const mounts = [
      ...storage.mounts.filter(({ path }) => !own.mounts.some((mount) => mount.path === path)),
      ...own.mounts,
    ];
    const container = planContainer(hookContext, environment, credentials, { mounts }, runAs(hookContext));
    return {
      containers: [...before.containers, { ...container, ports: [] }],
      storage: merge(before.storage, { ...own, mounts: [] }),
      secrets: [...before.secrets, ...credentials.secrets()],
    };
  }, NO_PRE_START);
}

function contextOf(context: ServiceContext, hook: PreStartHook, index: number): ServiceContext {
  const image = hook.image ?? context.image;
  const { build: _, dockerfile, knowledge: __, ...rest } = context;
  const isOwnImage = hook.image !== undefined && hook.image !== context.service.image;
  const clues = isOwnImage
    ? cluesOf(hook, { image }, context.name, context.clues.namespace)
    : { ...context.clues, service: hook };
  const known = knowledgeOf(clues);
  return {
    ...rest,
    base: [...context.base, 'pre_start', index],
    name: joinName(context.name, 'pre-start', String(index + 1)),
    service: hook,
    image: isOwnImage ? image : context.image,
    ...(isOwnImage || dockerfile === undefined ? {} : { dockerfile }),
    clues,
    // It ends: nobody asks whether it is ready, and it is no server.
    ending: 'awaited',
    ...(known === undefined ? {} : { knowledge: ownerOnly(known) }),
    settings: {},
  };
}

/** The mounts of the hook beyond those that it has from the service. */
function ownStorage(service: Service, context: ServiceContext, shared: SharedStorage): Storage {
  const { volumes = [], configs = [], secrets = [], tmpfs = [] } = context.service;
  const beyond = <T>(items: readonly T[], those: readonly T[] = []): readonly T[] =>
    items.filter((item) => !those.some((other) => JSON.stringify(other) === JSON.stringify(item)));
  const own: Service = {
    ...context.service,
    volumes: beyond(volumes, service.volumes),
    configs: beyond(configs, service.configs),
    secrets: beyond(secrets, service.secrets),
    tmpfs: beyond(tmpfs, service.tmpfs),
  };
  return planStorage({ ...context, service: own }, shared);
}
