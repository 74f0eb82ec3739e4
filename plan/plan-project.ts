import type { Problem } from '../compose/problem';
import { Problems } from '../compose/problems';
import type { Project } from '../compose/project';
import { during } from '../compose/stage';
import { exposedCredentials } from './checks/exposed-credentials';
import { withJobs } from './jobs';
import { wrongRegistry } from './build/wrong-registry';
import { misplacedCredentials } from './checks/misplaced-credentials';
import { isDnsLabel, partOf, toDnsLabel } from './values/names';
import { withOwnContainers } from './network/names/own-containers';
import { namespaceOfCluster } from './checks/namespace-of-cluster';
import { nodePortsAreUnique } from './checks/node-ports';
import { nothingToRun } from './checks/nothing-to-run';
import type { Plan } from './plan';
import { podSecurityLevel } from './pod-security';
import { stageOf, type ServiceContext } from './facts/context';
import { contextsOf } from './service/contexts';
import { planPreStart, type PreStart } from './starting/pre-start';
import { sharePods } from './starting/shared-pods';
import type { Order } from './starting/sidecars';
import { planStorage } from './storage/plan-storage';
import { SharedStorage } from './storage/shared-storage';
import { merge, type Storage } from './storage/storage';
import { uniqueNames } from './checks/unique-names';
import { applyTreatments } from './treatments/apply';
import { zeroBytes } from './checks/zero-bytes';
import { readProjectExtension } from './x-kubernetes/read-project';
import { readVolumeExtension } from './x-kubernetes/read-volume';
import { planServices, sharedClaims } from './plan-services';

export interface PlanOptions {
  /** `host:port` of the registry that built images are pushed to. Default: none, the images are loaded into the cluster. */
  readonly registry?: string | undefined;
  /**
   * A namespace of the user's that the project is put into. Default: one that is called after the project, and is a
   * part of the plan.
   */
  readonly namespace?: string | undefined;
}

/** The plan of a project, and the problems on the way. */
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
  const planned = planServices(contexts, storages, preStarts, new Set(shared.map(({ name }) => name)));
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
  problems.add(...nodePortsAreUnique(services, project), ...exposedCredentials(plan, project));
  problems.add(...sharedStorage.machineFolders.problems());
  problems.throwIfErrors();
  problems.add(...project.borders.outside.problems);
  return { plan, translated, problems: problems.all };
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

/** The order of the services of one pod, by their names in Kubernetes. */
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

function podSecurityLabels(level: string): Record<string, string> {
  return { 'pod-security.kubernetes.io/enforce': level };
}
