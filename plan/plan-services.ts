import { dependencyOrder } from '../compose/dependency-order';
import { during } from '../compose/stage';
import type { ClaimPlan, ServicePlan } from './plan';
import { tellOfPrivileges } from './pod-security';
import { stageOf, tell, type ServiceContext } from './facts/context';
import { NO_PRE_START, type PreStart } from './starting/pre-start';
import { planService } from './service/plan-service';
import { claimGroups, type Mounting } from './storage/claims/claim-groups';
import { mountingOf } from './storage/mounts/mounting';
import { NO_STORAGE, type Storage } from './storage/storage';

/** Plans each service after those that it depends on, whose Jobs it may wait for; the order stays that of the file. */
export function planServices(
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
export function sharedClaims(storages: readonly Storage[]): ClaimPlan[] {
  const claims = storages.flatMap((storage) => storage.claims);
  const users = new Map<string, number>();
  for (const { name } of claims) users.set(name, (users.get(name) ?? 0) + 1);
  return [...new Map(claims.map((claim) => [claim.name, claim])).values()].filter(
    ({ name }) => (users.get(name) ?? 0) > 1,
  );
}
