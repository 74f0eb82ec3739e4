import { Problems, type Problem } from '../compose/problem';
import type { Project, Service } from '../compose/project';
import { knowledgeOf } from './images';
import type { ImageKnowledge } from './images/knowledge';
import { parseImageReference } from './image-reference';
import { toDnsLabel } from './names';
import type { ClaimPlan, Plan, ServicePlan } from './plan';
import { podSecurityLevel } from './pod-security';
import type { ServiceContext } from './service/context';
import { ServiceImages } from './service/image';
import { Mentions } from './service/mentions';
import { aliasesOf } from './service/network';
import { isSegmented } from './service/network-policy';
import { Relations } from './service/relations';
import { endingOf } from './service/ending';
import { sharePods } from './service/shared-pods';
import { planService } from './service/plan-service';
import { tell } from './service/context';
import { ownedClaims } from './storage/owned-claims';
import { planStorage } from './storage/plan-storage';
import { NO_STORAGE, type Storage } from './storage/storage';
import { uniqueNames } from './unique-names';
import { applyTreatments } from './treatments/apply';
import { readKomposeLabels } from './kompose/read-labels';
import { mergeSettings } from './settings/settings';
import { readProjectExtension } from './x-kubernetes/read-project';
import { readServiceExtension } from './x-kubernetes/read-service';
import { readVolumeExtension } from './x-kubernetes/read-volume';

export interface PlanOptions {
  /** `host:port` of the registry that built images are pushed to. Default: none, the images are loaded into the cluster. */
  readonly registry?: string | undefined;
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
export function planProject(project: Project, options: PlanOptions = {}): Planned {
  const problems = new Problems(project.credentials);
  if (Object.keys(project.model.services).length === 0) {
    problems.add({
      severity: 'error',
      code: 'undeclared',
      ...project.locate(['services']),
      message: 'There is no service to run.',
      hint: 'Add one under "services:", or enable a profile with COMPOSE_PROFILES.',
    });
  }
  const { translated, problems: notTranslated } = applyTreatments(project);
  problems.add(...notTranslated, ...uniqueNames(project));
  const namespace = toDnsLabel(project.model.name);
  const contexts = new Map<string, ServiceContext>();
  const extension = readProjectExtension(project, namespace, problems);
  const volumes = Object.fromEntries(
    Object.keys(project.model.volumes ?? {}).map((key) => [key, readVolumeExtension(project, key, problems)]),
  );
  const relations = new Relations(project.model);
  const common = {
    project,
    projectPatches: extension.patches,
    volumes,
    relations,
    mentions: new Mentions(project, namesOf(project, relations)),
    segmented: isSegmented(project.model),
    problems,
  };
  const images = new ServiceImages(project, options.registry, problems);
  for (const [key, service] of Object.entries(project.model.services)) {
    const context = contextOf(common, key, service, namespace, images);
    if (context !== undefined) contexts.set(key, context);
  }
  problems.throwIfErrors();
  const owned = ownedClaims(contexts.values());
  const storages = new Map([...contexts].map(([key, context]) => [key, planStorage(context, owned)]));
  const shared = sharedClaims([...storages.values()]);
  const hosts = new Map(
    [...contexts.values()].map(({ key, name, relations }) => [name, contexts.get(relations.hostOf(key) ?? '')?.name]),
  );
  const services = sharePods(planAll(contexts, storages, shared), (name) => hosts.get(name));
  problems.throwIfErrors();

  const level = podSecurityLevel(services);
  const plan: Plan = {
    namespace: { name: namespace, labels: { ...partOf(namespace), ...podSecurityLabels(level) } },
    sharedClaims: shared,
    services,
    builds: [...contexts.values()].flatMap(({ build }) => build ?? []),
    patches: [...extension.patches, ...Object.values(volumes).flatMap(({ patches }) => patches ?? [])],
    resources: extension.resources,
  };
  return { plan, translated, problems: problems.all };
}

/** Plans each service after those that it depends on, whose Jobs it may wait for; the order stays that of the file. */
function planAll(
  contexts: ReadonlyMap<string, ServiceContext>,
  storages: ReadonlyMap<string, Storage>,
  shared: readonly ClaimPlan[],
): ServicePlan[] {
  const planned = new Map<string, ServicePlan>();
  const together = new Set([
    ...shared.map(({ name }) => name),
    ...[...storages.values()].flatMap(({ borrowedClaims }) => borrowedClaims),
  ]);
  const plan = (context: ServiceContext): ServicePlan => {
    const known = planned.get(context.key);
    if (known !== undefined) return known;
    for (const { key, message, hint } of context.knowledge?.advice?.(context.clues) ?? []) {
      tell(context, [key], { severity: 'warning', code: 'outdated', message, hint });
    }
    tellOfMixedPod(context, contexts);
    const dependencies = Object.entries(context.service.depends_on ?? {}).flatMap(([key, { condition }]) => {
      const other = contexts.get(key);
      // Containers of one pod start together: to wait would be to wait for itself.
      if (other === undefined || context.relations.inOnePod(key, context.key)) return [];
      return [{ context: other, plan: plan(other), condition }];
    });
    const result = planService(context, dependencies, storages.get(context.key) ?? NO_STORAGE, shared, together);
    planned.set(context.key, result);
    return result;
  };
  return [...contexts.values()].map(plan);
}

/** A pod whose containers run all the time would start one that ends again and again, and a Job would never end. */
function tellOfMixedPod(context: ServiceContext, contexts: ReadonlyMap<string, ServiceContext>): void {
  const host = contexts.get(context.relations.hostOf(context.key) ?? '');
  if (host === undefined || (host.ending === undefined && context.ending === undefined)) return;
  tell(context, ['network_mode'], {
    severity: 'error',
    code: 'unsupported',
    message: `"${context.ending === undefined ? host.key : context.key}" ends, and cannot share a pod with another service.`,
    hint: `Give it a network, and call "${host.key}" by its name instead of localhost.`,
  });
}

/** The names that each service is called by, by its key. */
function namesOf(project: Project, relations: Relations): Map<string, string[]> {
  const keys = Object.keys(project.model.services);
  return new Map(
    keys.map((key) => [key, [key, toDnsLabel(key), ...aliasesOf(project, relations, key).map(({ alias }) => alias)]]),
  );
}

function ownerOnly(known: ImageKnowledge): ImageKnowledge {
  return { recognises: (clues) => known.recognises(clues), owner: (clues) => known.owner?.(clues) };
}

function contextOf(
  common: Pick<ServiceContext, 'project' | 'relations' | 'mentions' | 'segmented' | 'projectPatches' | 'volumes' | 'problems'>,
  key: string,
  service: Service,
  namespace: string,
  images: ServiceImages,
): ServiceContext | undefined {
  const { project, problems } = common;
  const image = images.of(key);
  if (image === undefined) return undefined;
  const name = toDnsLabel(key);
  const isBuilt = image.build !== undefined || image.dockerfile !== undefined;
  const reference = isBuilt ? image.dockerfile?.base : image.image;
  const command = [...(service.entrypoint ?? []), ...(service.command ?? [])].join(' ');
  const clues = {
    ...(reference === undefined ? {} : { reference: parseImageReference(reference) }),
    command: `${command}\n${image.dockerfile?.command ?? ''}`,
    service,
    name,
    namespace,
  };
  const known = knowledgeOf(clues);
  const extension = readServiceExtension(project, key, problems);
  const settings = mergeSettings(readKomposeLabels(project, key, problems), extension.settings);
  const ending = endingOf(service, key, common.relations, known, settings);
  // What ends is no server, whatever its image serves otherwise.
  const knowledge = ending === undefined ? known : known && ownerOnly(known);
  const selector = { 'app.kubernetes.io/name': name, 'app.kubernetes.io/instance': namespace };
  return {
    ...common,
    key,
    name,
    service,
    selector,
    labels: { ...selector, ...partOf(namespace) },
    ...image,
    clues,
    ...(knowledge === undefined ? {} : { knowledge }),
    ...(ending === undefined ? {} : { ending }),
    settings,
    patches: extension.patches,
  };
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

/** @see https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/ */
function partOf(project: string): Record<string, string> {
  return { 'app.kubernetes.io/part-of': project, 'app.kubernetes.io/managed-by': 'cdk8s-compose' };
}

function podSecurityLabels(level: string): Record<string, string> {
  return { 'pod-security.kubernetes.io/enforce': level };
}
