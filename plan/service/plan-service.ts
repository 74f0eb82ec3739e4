import { createHash } from 'node:crypto';
import { parseDuration } from '../../compose/values/duration';
import { withoutPlace } from '../plan-places';
import type { ContainerPlan, ServicePlan } from '../plan';
import type { ServiceContext } from '../facts/context';
import { planAnnotations } from './annotations';
import { planAutoscaler } from '../workload/autoscaler';
import { chosenInit } from '../container/command/chosen-init';
import { credentialsOf } from '../container/credentials';
import { environmentOf, tellOfLiterals } from '../container/environment';
import { hostAliases, podHostname } from '../network/names/host-names';
import { networkServices } from '../network/network';
import { planContainer } from '../container/plan-container';
import { planIngress } from '../network/outside';
import { networkLabels, networkPolicy } from '../network/network-policy';
import { helperSecurity, podSecurity, runAs } from '../container/security/security';
import { mountingOf } from '../storage/mounts/mounting';
import type { Storage } from '../storage/storage';
import { planDns } from '../network/dns';
import { hostNamespaces } from '../network/namespaces';
import type { PreStart } from '../starting/pre-start';
import { planScheduling } from '../workload/scheduling';
import { asAwaited } from '../starting/sidecars';
import { API_ACCESS, planAccess, planWait, type AwaitedService } from '../starting/waits';
import { CONTENT_HASH } from '../starting/shared-pods';
import { mostPods } from '../facts/most-pods';
import { kindOf } from '../facts/workload-kind';
import { planWorkload } from '../workload/workload';

/** Docker's own, in seconds. */
const STOP_GRACE_PERIOD = 10;

/** The claims of a project. */
interface Claims {
  /** The names of claims that stand in no service. */
  readonly shared: ReadonlySet<string>;
  /** For claims whose pods have to be on one node, which of these are together. */
  readonly groups: ReadonlyMap<string, string>;
}

/**
 * Everything that one service becomes.
 *
 * @param storage all that its pods mount
 */
export function planService(
  context: ServiceContext,
  dependencies: readonly AwaitedService[],
  storage: Storage,
  preStart: PreStart,
  { shared, groups }: Claims,
): ServicePlan {
  const { service, settings, name, labels, selector, segmented } = context;
  const user = runAs(context);
  const environment = environmentOf(context);
  const credentials = credentialsOf(context, environment);
  tellOfLiterals(context, credentials);
  const container = asAwaited(context, planContainer(context, environment, credentials, storage, user));
  const chosen = chosenInit(context, credentials, helperSecurity(container.security));
  const secrets = [...credentials.secrets(), ...preStart.secrets, ...storage.secrets];
  const mounted = mountingOf(context, storage).claims;
  const group = mounted.map((claim) => groups.get(claim)).find((name) => name !== undefined);
  const holdsClaim = mounted.length > storage.claimTemplates.length;
  const access = planAccess(context, dependencies);
  const preparations = storage.preparations.map(({ user: preparer, ...preparation }): ContainerPlan => ({
    image: container.image,
    pullPolicy: preparation.image === undefined ? container.pullPolicy : 'IfNotPresent',
    ...preparation,
    env: [],
    ports: [],
    security: helperSecurity(container.security, preparer),
  }));
  const dns = planDns(context);
  const isOne = context.ending === undefined && mostPods(context) === 1;
  const hostname = podHostname(context, isOne && kindOf(context, storage.ownsData) === 'Deployment');
  const pod: ServicePlan['pod'] = {
    annotations: { ...planAnnotations(context), ...contentHash(storage, secrets) },
    labels: networkLabels(context),
    initContainers: [
      ...dependencies.flatMap((dependency) => planWait(context, dependency) ?? []),
      ...preparations,
      ...preStart.containers,
      ...chosen,
    ],
    sidecars: [],
    container,
    others: [],
    volumes: access === undefined ? storage.volumes : [...storage.volumes, { kind: 'api access', name: API_ACCESS }],
    security: podSecurity(context, user, storage.ownsData || storage.volumes.some(({ kind }) => kind === 'claim')),
    terminationGracePeriod: Math.ceil(parseDuration(service.stop_grace_period ?? '') ?? STOP_GRACE_PERIOD),
    ...(hostname === undefined ? {} : { hostname }),
    hostAliases: hostAliases(context),
    ...(group === undefined ? {} : { claimGroup: group }),
    scheduling: planScheduling(context),
    ...(dns === undefined ? {} : { dns }),
    ...hostNamespaces(context),
    // The first process of the pod reaps, and signals end the others as they do under an init.
    ...(service.init === true && service.pid !== 'host' ? { shareProcesses: true as const } : {}),
    ...(settings.serviceAccountName === undefined ? {} : { serviceAccount: settings.serviceAccountName }),
    imagePullSecrets: settings.imagePullSecrets ?? [],
  };
  const workload = planWorkload(context, storage, holdsClaim, pod);
  const ingress = planIngress(context);
  const autoscaler = planAutoscaler(context, workload, container.resources);
  return {
    key: context.key,
    place: context.project.locate(context.base),
    name,
    labels,
    selector,
    workload,
    pod,
    ...(ingress === undefined ? {} : { ingress }),
    ...(autoscaler === undefined ? {} : { autoscaler }),
    patches: context.patches,
    networkServices: networkServices(context, workload.kind === 'StatefulSet'),
    ...(segmented || service.network_mode === 'none'
      ? { networkPolicy: networkPolicy(context, access !== undefined) }
      : {}),
    ...(access === undefined ? {} : { access }),
    claims: storage.claims.filter(({ name }) => !shared.has(name)),
    configMaps: storage.configMaps,
    secrets,
  };
}

/**
 * A hash that changes when a ConfigMap or Secret of the pod does, so the pod rolls. Whoever reads the hash can test a guess
 * of a password; see decision 15.
 */
function contentHash({ configMaps }: Storage, secrets: ServicePlan['secrets']): Record<string, string> {
  if (configMaps.length + secrets.length === 0) return {};
  const hash = createHash('sha256')
    .update(JSON.stringify([configMaps.map(withoutPlace), secrets.map(withoutPlace)]))
    .digest('hex');
  return { [CONTENT_HASH]: hash.slice(0, 8) };
}
