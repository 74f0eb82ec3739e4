import { createHash } from 'node:crypto';
import { parseDuration } from '../../compose/values/duration';
import type { ClaimPlan, ContainerPlan, ServicePlan } from '../plan';
import type { ServiceContext } from './context';
import { planAnnotations } from './annotations';
import { planAutoscaler } from './autoscaler';
import { chosenInit } from '../container/chosen-init';
import { commandWords } from '../container/command-line';
import { ServiceCredentials } from '../container/credentials';
import { environmentOf, planEnvironment, tellOfLiterals } from '../container/environment';
import { containerPorts, hostAliases, networkServices } from './network';
import { planIngress } from './outside';
import { networkLabels, networkPolicy } from './network-policy';
import { planHooks } from '../container/hooks';
import { planProbes } from '../container/probes';
import { planResources } from '../container/resources';
import { containerSecurity, helperSecurity, podSecurity, runAs } from '../container/security';
import { claimOfFirstPod } from '../storage/owned-claims';
import type { Storage } from '../storage/storage';
import { hostNamespaces, planDns } from './namespaces';
import { planScheduling } from './scheduling';
import { API_ACCESS, planAccess, planWait, type AwaitedService } from './waits';
import { CONTENT_HASH } from './shared-pods';
import { planWorkload } from './workload';

/** Docker's own, in seconds. */
const STOP_GRACE_PERIOD = 10;

/**
 * Everything that one service becomes.
 *
 * @param shared claims that stand in no service
 * @param together claims whose pods have to be on one node
 */
export function planService(
  context: ServiceContext,
  dependencies: readonly AwaitedService[],
  storage: Storage,
  shared: readonly ClaimPlan[],
  together: ReadonlySet<string>,
): ServicePlan {
  const isShared = ({ name }: ClaimPlan): boolean => shared.some((claim) => claim.name === name);
  const { service, settings, name, labels, selector, segmented } = context;
  const user = runAs(context);
  const environment = environmentOf(context);
  const credentials = new ServiceCredentials(name, environment);
  tellOfLiterals(context, credentials);
  const command = commandWords(service.entrypoint ?? [], credentials);
  const args = service.command && commandWords(service.command, credentials);
  const security = containerSecurity(context, user);
  const probes = planProbes(context, credentials);
  const resources = planResources(context);
  const secrets = [...credentials.secrets(), ...storage.secrets];
  // A claim that many nodes can mount hinders nobody.
  const claims = storage.claims.filter(({ accessMode }) => accessMode.startsWith('ReadWriteOnce'));
  const holdsClaim = claims.length + storage.borrowedClaims.length > 0;
  const access = planAccess(context, dependencies);
  const common = { image: context.image, pullPolicy: pullPolicy(context) };

  const container: ContainerPlan = {
    name,
    ...common,
    // An entrypoint alone drops the CMD of the image, as Kubernetes' command does.
    ...(command.length === 0 ? {} : { command }),
    ...(args ? { args } : {}),
    ...(service.working_dir === undefined ? {} : { workingDir: service.working_dir }),
    env: planEnvironment(environment, credentials),
    ports: containerPorts(context),
    mounts: storage.mounts,
    // Nobody asks whether a Job is ready.
    ...(context.ending === undefined ? probes : {}),
    ...planHooks(context),
    security,
    ...(resources === undefined ? {} : { resources }),
    ...(service.tty === undefined ? {} : { tty: service.tty }),
    ...(service.stdin_open === undefined ? {} : { stdin: service.stdin_open }),
  };
  const preparations = storage.preparations.map((preparation): ContainerPlan => ({
    ...common,
    ...preparation,
    env: [],
    ports: [],
    security: helperSecurity(security),
  }));
  const dns = planDns(context);
  const pod: ServicePlan['pod'] = {
    annotations: { ...planAnnotations(context), ...contentHash(storage, secrets) },
    labels: segmented ? networkLabels(context) : {},
    initContainers: [
      ...dependencies.flatMap((dependency) => planWait(context, dependency) ?? []),
      ...preparations,
      ...chosenInit(context, helperSecurity(security)),
    ],
    container,
    others: [],
    volumes: access === undefined ? storage.volumes : [...storage.volumes, { kind: 'api access', name: API_ACCESS }],
    security: podSecurity(context, user, holdsClaim || storage.claims.length > 0 || storage.claimTemplates.length > 0),
    terminationGracePeriod: parseDuration(service.stop_grace_period ?? '') ?? STOP_GRACE_PERIOD,
    ...(service.hostname === undefined ? {} : { hostname: service.hostname.split('.')[0] ?? service.hostname }),
    hostAliases: hostAliases(context),
    sharedClaims: [
      ...claims.map((claim) => claim.name),
      ...storage.borrowedClaims,
      ...storage.claimTemplates.map((claim) => claimOfFirstPod(claim.name, name)),
    ].filter((claim) => together.has(claim)),
    scheduling: planScheduling(context),
    ...(dns === undefined ? {} : { dns }),
    ...hostNamespaces(context),
    ...(settings.serviceAccountName === undefined ? {} : { serviceAccount: settings.serviceAccountName }),
    imagePullSecrets: settings.imagePullSecrets ?? [],
  };
  const workload = planWorkload(context, storage.claimTemplates, holdsClaim, pod);
  const ingress = planIngress(context);
  const autoscaler = planAutoscaler(context, workload, resources);
  return {
    name,
    labels,
    selector,
    workload,
    pod,
    ...(ingress === undefined ? {} : { ingress }),
    ...(autoscaler === undefined ? {} : { autoscaler }),
    patches: context.patches,
    networkServices: networkServices(context, workload.kind === 'StatefulSet'),
    ...(segmented ? { networkPolicy: networkPolicy(context, access !== undefined) } : {}),
    ...(access === undefined ? {} : { access }),
    claims: storage.claims.filter((claim) => !isShared(claim)),
    configMaps: storage.configMaps,
    secrets,
  };
}

/** Changes when a ConfigMap or Secret of the pod does, so that the pod rolls. Half a hash: it tells nothing of a password. */
function contentHash({ configMaps }: Storage, secrets: ServicePlan['secrets']): Record<string, string> {
  if (configMaps.length + secrets.length === 0) return {};
  const hash = createHash('sha256')
    .update(JSON.stringify([configMaps, secrets]))
    .digest('hex');
  return { [CONTENT_HASH]: hash.slice(0, 8) };
}

/** Compose's default, `missing`, is Kubernetes' `IfNotPresent`. */
function pullPolicy({ settings, service }: ServiceContext): ContainerPlan['pullPolicy'] {
  if (settings.imagePullPolicy !== undefined) return settings.imagePullPolicy;
  if (service.pull_policy === 'always') return 'Always';
  return service.pull_policy === 'never' ? 'Never' : 'IfNotPresent';
}
