import { Problems, type Problem } from '../compose/problem';
import type { Project, Service } from '../compose/project';
import { knowledgeOf } from './images';
import { parseImageReference } from './image-reference';
import { toDnsLabel } from './names';
import type { Plan, ServicePlan } from './plan';
import { podSecurityLevel } from './pod-security';
import type { ServiceContext } from './service/context';
import { planImage } from './service/image';
import { isSegmented } from './service/network-policy';
import { planService } from './service/plan-service';
import { tell } from './service/context';
import { uniqueNames } from './unique-names';
import { untranslated } from './untranslated';

export interface PlanOptions {
  /** `host:port` of the registry that built images are pushed to. Default: none, the images are loaded into the cluster. */
  readonly registry?: string | undefined;
}

/**
 * Decides what a project becomes in a cluster.
 *
 * @returns the plan, and every decision and approximation that a user should know of
 * @throws ComposeError when something cannot be translated
 */
export function planProject(project: Project, options: PlanOptions = {}): { plan: Plan; problems: readonly Problem[] } {
  const problems = new Problems();
  if (Object.keys(project.model.services).length === 0) {
    problems.add({
      severity: 'error',
      code: 'undeclared',
      ...project.locate(['services']),
      message: 'There is no service to run.',
      hint: 'Add one under "services:", or enable a profile with COMPOSE_PROFILES.',
    });
  }
  problems.add(...untranslated(project), ...uniqueNames(project));
  const namespace = toDnsLabel(project.model.name);
  const contexts = new Map<string, ServiceContext>();
  const common = { project, segmented: isSegmented(project.model), problems };
  for (const [key, service] of Object.entries(project.model.services)) {
    const context = contextOf(common, key, service, namespace, options.registry);
    if (context !== undefined) contexts.set(key, context);
  }
  problems.throwIfErrors();
  const planned = [...contexts.values()].map((context) => {
    for (const { key, message, hint } of context.knowledge?.advice?.(context.clues) ?? []) {
      tell(context, [key], { severity: 'warning', code: 'outdated', message, hint });
    }
    return planService(context, contexts);
  });
  problems.throwIfErrors();

  const { sharedClaims, services } = shareClaims(planned);
  const level = podSecurityLevel(services);
  const plan: Plan = {
    namespace: { name: namespace, labels: { ...partOf(namespace), ...podSecurityLabels(level) } },
    sharedClaims,
    services,
    builds: [...contexts.values()].flatMap(({ build }) => build ?? []),
  };
  return { plan, problems: problems.all };
}

function contextOf(
  common: Pick<ServiceContext, 'project' | 'segmented' | 'problems'>,
  key: string,
  service: Service,
  namespace: string,
  registry: string | undefined,
): ServiceContext | undefined {
  const { project, problems } = common;
  const image = planImage(project, key, service, registry);
  if ('severity' in image) {
    problems.add(image);
    return undefined;
  }
  const name = toDnsLabel(key);
  const reference = image.build === undefined ? image.image : image.dockerfile?.base;
  const command = [...(service.entrypoint ?? []), ...(service.command ?? [])].join(' ');
  const clues = {
    ...(reference === undefined ? {} : { reference: parseImageReference(reference) }),
    command: `${command}\n${image.dockerfile?.command ?? ''}`,
    service,
    name,
    namespace,
  };
  const knowledge = knowledgeOf(clues);
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
  };
}

/** A claim that several services mount stands once, in none of them. */
function shareClaims(services: readonly ServicePlan[]): {
  sharedClaims: Plan['sharedClaims'];
  services: ServicePlan[];
} {
  const claims = services.flatMap((service) => service.claims);
  const users = new Map<string, number>();
  for (const { name } of claims) users.set(name, (users.get(name) ?? 0) + 1);
  const shared = new Map(claims.filter(({ name }) => (users.get(name) ?? 0) > 1).map((claim) => [claim.name, claim]));
  return {
    sharedClaims: [...shared.values()],
    services: services.map((service) => ({
      ...service,
      claims: service.claims.filter(({ name }) => !shared.has(name)),
      pod: { ...service.pod, sharedClaims: service.claims.map(({ name }) => name).filter((name) => shared.has(name)) },
    })),
  };
}

/** @see https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/ */
function partOf(project: string): Record<string, string> {
  return { 'app.kubernetes.io/part-of': project, 'app.kubernetes.io/managed-by': 'cdk8s-compose' };
}

function podSecurityLabels(level: string): Record<string, string> {
  return { 'pod-security.kubernetes.io/enforce': level };
}
