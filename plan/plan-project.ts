import { dependencyOrder } from '../compose/dependency-order';
import type { Problem } from '../compose/problem';
import { Problems } from '../compose/problems';
import type { Project } from '../compose/project';
import { during, type Stage } from '../compose/stage';
import { exposedCredentials } from './exposed-credentials';
import { withJobs } from './jobs';
import { wrongRegistry } from './build/wrong-registry';
import { misplacedCredentials } from './misplaced-credentials';
import { isDnsLabel, partOf, toDnsLabel } from './values/names';
import { withOwnContainers } from './network/names/own-containers';
import { namespaceOfCluster } from './namespace-of-cluster';
import { nothingToRun } from './nothing-to-run';
import type { ClaimPlan, Plan, ServicePlan } from './plan';
import { podSecurityLevel, tellOfPrivileges } from './pod-security';
import { tell, type ServiceContext } from './facts/context';
import { contextsOf } from './service/contexts';
import { NO_PRE_START, planPreStart, type PreStart } from './starting/pre-start';
import { sharePods } from './starting/shared-pods';
import type { Order } from './starting/sidecars';
import { planService } from './service/plan-service';
import { claimGroups, type Mounting } from './storage/claims/claim-groups';
import { mountingOf } from './storage/mounts/mounting';
import { planStorage } from './storage/plan-storage';
import { SharedStorage } from './storage/shared-storage';
import { merge, NO_STORAGE, type Storage } from './storage/storage';
import { uniqueNames } from './unique-names';
import { applyTreatments } from './treatments/apply';
import { zeroBytes } from './zero-bytes';
import { readProjectExtension } from './x-kubernetes/read-project';
import { readVolumeExtension } from './x-kubernetes/read-volume';

export interface PlanOptions {
  /** `host:port` of the registry that built images are pushed to. Default: none, the images are loaded into the cluster. */
  readonly registry?: string | undefined;
  /**
   * A namespace of the user's that the project is put into. Default: one that is called after the project, and is a
   * part of the plan.
   */
  readonly namespace?: string | undefined;
}

/** What a project becomes, and what to say of it. */
export interface Planned {
  readonly plan: Plan;
  /** How many keys do on Kubernetes what they do under Compose. */
  readonly translated: number;
  readonly problems: readonly Problem[];
}

/**
 * Decides what a project becomes in a cluster.
 *
 * @returns the plan, and every decision and approximation that a user should know of
 * @throws ComposeError when something cannot be translated
 */
export function planProject(written: Project, options: PlanOptions = {}): Planned {
  return during({ doing: 'planning the objects', file: written.tree.at.file }, () => planAllOf(written, options));
}

function planAllOf(written: Project, options: PlanOptions): Planned {
  const problems = new Problems(written.credentials);
  // First, as other problems may quote these fields.
  problems.add(...misplacedCredentials(written));
  problems.throwIfErrors();
  const { translated, problems: notTranslated } = applyTreatments(written);
  const { project, settings: jobs } = withJobs(withOwnContainers(written), problems);
  if (Object.keys(project.model.services).length === 0) problems.add(nothingToRun(project));
  problems.add(...notTranslated, ...uniqueNames(project), ...zeroBytes(written), ...wrongRegistry(options.registry));
  const label = toDnsLabel(project.model.name);
  const namespace = options.namespace ?? label;
  if (!isDnsLabel(namespace)) problems.add(noNamespace(namespace));
  if (options.namespace === undefined) problems.add(...namespaceOfCluster(project, namespace));
  const extension = readProjectExtension(project, namespace, problems);
  const volumes = Object.fromEntries(
    Object.keys(project.model.volumes ?? {}).map((key) => [key, readVolumeExtension(project, key, problems)]),
  );
  const contexts = contextsOf({
    project,
    namespace,
    registry: options.registry,
    projectPatches: extension.patches,
    volumes,
    jobs,
    problems,
  });
  problems.throwIfErrors();
  const sharedStorage = new SharedStorage(contexts);
  const storages = new Map<string, Storage>();
  const preStarts = new Map<string, PreStart>();
  for (const [key, context] of contexts) {
    const { storage, preStart } = during(stageOf(context, 'planning the storage'), () => {
      const own = planStorage(context, sharedStorage);
      return { storage: own, preStart: planPreStart(context, own, sharedStorage) };
    });
    storages.set(key, merge(storage, preStart.storage));
    preStarts.set(key, preStart);
  }
  const shared = sharedClaims([...storages.values()]);
  const planned = planAll(contexts, storages, preStarts, new Set(shared.map(({ name }) => name)));
  const services = sharePods(planned, hostsByName(contexts), orderInPods(contexts));
  const level = podSecurityLevel(services);
  const plan: Plan = {
    namespace: {
      name: namespace,
      labels: { ...partOf(label), ...podSecurityLabels(level) },
      isOfUser: options.namespace !== undefined,
      place: project.locate([]),
    },
    labels: partOf(label),
    sharedClaims: shared,
    services,
    builds: [...contexts.values()].flatMap(({ build }) => build ?? []),
    patches: [...extension.patches, ...Object.values(volumes).flatMap(({ patches }) => patches ?? [])],
    resources: extension.resources,
  };
  problems.add(...exposedCredentials(plan, project));
  problems.throwIfErrors();
  problems.add(...project.borders.outside.problems);
  return { plan, translated, problems: problems.all };
}

function stageOf({ project, key, base }: ServiceContext, doing: string): Stage {
  return { doing: `${doing} of the service "${key}"`, file: project.locate(base).at.file };
}

function noNamespace(name: string): Problem {
  return {
    severity: 'error',
    code: 'name',
    message: `${JSON.stringify(name)} is not a valid name for a namespace.`,
    hint: 'Write at most 63 lower case letters, digits and "-", with a letter or a digit at the beginning and the end.',
  };
}

/** Whose pod a service is in, by its name in Kubernetes. */
function hostsByName(contexts: ReadonlyMap<string, ServiceContext>): (name: string) => string | undefined {
  const hosts = new Map(
    [...contexts.values()].map(({ key, name, relations }) => [name, contexts.get(relations.hostOf(key) ?? '')?.name]),
  );
  return (name) => hosts.get(name);
}

/** What the services of one pod wait for in there, by their names in Kubernetes. */
function orderInPods(contexts: ReadonlyMap<string, ServiceContext>): Order {
  const byName = new Map([...contexts.values()].map((context) => [context.name, context]));
  return {
    awaits: (name) => {
      const context = byName.get(name);
      const keys = context?.relations.awaitsInPod(context.key) ?? [];
      return keys.flatMap((key) => contexts.get(key)?.name ?? []);
    },
    isHealthAwaited: (name) => {
      const context = byName.get(name);
      return context?.relations.awaitedInPod(context.key) === 'service_healthy';
    },
  };
}

/** Plans each service after those that it depends on, whose Jobs it may wait for; the order stays that of the file. */
function planAll(
  contexts: ReadonlyMap<string, ServiceContext>,
  storages: ReadonlyMap<string, Storage>,
  preStarts: ReadonlyMap<string, PreStart>,
  shared: ReadonlySet<string>,
): ServicePlan[] {
  const planned = new Map<string, ServicePlan>();
  const groups = claimGroups(mountingsOf(contexts, storages));
  const awaitedBy = (key: string): string[] => Object.keys(contexts.get(key)?.service.depends_on ?? {});
  for (const key of dependencyOrder(contexts.keys(), awaitedBy).order) {
    const context = contexts.get(key);
    if (context === undefined) continue;
    for (const { key: at, message, hint } of context.knowledge?.advice?.(context.clues) ?? []) {
      tell(context, [at], { severity: 'warning', code: 'outdated', message, hint });
    }
    tellOfMixedPod(context, contexts);
    const dependencies = Object.entries(context.service.depends_on ?? {}).flatMap(([other, { condition }]) => {
      const [awaited, plan] = [contexts.get(other), planned.get(other)];
      // Containers of one pod start together: to wait would be to wait for itself.
      if (awaited === undefined || plan === undefined || context.relations.inOnePod(other, key)) return [];
      return [{ context: awaited, plan, condition }];
    });
    const storage = storages.get(key) ?? NO_STORAGE;
    const preStart = preStarts.get(key) ?? NO_PRE_START;
    const result = during(stageOf(context, 'planning the objects'), () =>
      planService(context, dependencies, storage, preStart, { shared, groups }),
    );
    tellOfPrivileges(context, result);
    planned.set(key, result);
  }
  return [...contexts.keys()].flatMap((key) => planned.get(key) ?? []);
}

/** The claims of each pod that one node at a time can mount; services that share a pod are one. */
function mountingsOf(
  contexts: ReadonlyMap<string, ServiceContext>,
  storages: ReadonlyMap<string, Storage>,
): readonly Mounting[] {
  const pods = new Map<string, Mounting>();
  for (const [key, context] of contexts) {
    const pod = context.relations.hostOf(key) ?? key;
    const before = pods.get(pod) ?? { claims: [], many: false };
    const { claims, many } = mountingOf(context, storages.get(key) ?? NO_STORAGE);
    pods.set(pod, { claims: [...before.claims, ...claims], many: before.many || many });
  }
  return [...pods.values()];
}

/** A pod whose containers run all the time would start one that ends again and again, and a Job would never end. */
function tellOfMixedPod(context: ServiceContext, contexts: ReadonlyMap<string, ServiceContext>): void {
  const host = contexts.get(context.relations.hostOf(context.key) ?? '');
  if (host === undefined || (host.ending === undefined && context.ending === undefined)) return;
  tell(context, ['network_mode'], {
    severity: 'error',
    code: 'unsupported',
    message: `"${context.ending === undefined ? host.key : context.key}" ends, so the service cannot share a pod with another service.`,
    hint: `Put the service on a network, and replace localhost by the name "${host.key}".`,
  });
}

/** Claims that several services mount; each stands once, in none of them. */
function sharedClaims(storages: readonly Storage[]): ClaimPlan[] {
  const claims = storages.flatMap((storage) => storage.claims);
  const users = new Map<string, number>();
  for (const { name } of claims) users.set(name, (users.get(name) ?? 0) + 1);
  return [...new Map(claims.map((claim) => [claim.name, claim])).values()].filter(
    ({ name }) => (users.get(name) ?? 0) > 1,
  );
}

function podSecurityLabels(level: string): Record<string, string> {
  return { 'pod-security.kubernetes.io/enforce': level };
}
