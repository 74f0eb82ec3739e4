import { createHash } from 'node:crypto';
import { parseDuration } from '../../compose/values/duration';
import type { ContainerPlan, ServicePlan } from '../plan';
import type { ServiceContext } from './context';
import { planAnnotations } from './annotations';
import { commandWords } from '../container/command-line';
import { ServiceCredentials } from '../container/credentials';
import { environmentOf, planEnvironment, tellOfLiterals } from '../container/environment';
import { containerPorts, hostAliases, networkServices } from './network';
import { networkLabels, networkPolicy } from './network-policy';
import { planProbes } from '../container/probes';
import { planResources } from '../container/resources';
import { containerSecurity, helperSecurity, podSecurity, runAs } from '../container/security';
import { planStorage } from '../storage/plan-storage';
import type { Storage } from '../storage/storage';
import { planWait } from './waits';
import { planWorkload } from './workload';

/** Docker's own, in seconds. */
const STOP_GRACE_PERIOD = 10;

/** Everything that one service becomes. */
export function planService(context: ServiceContext, others: ReadonlyMap<string, ServiceContext>): ServicePlan {
  const { service, name, labels, selector, segmented } = context;
  const user = runAs(context);
  const environment = environmentOf(context);
  const credentials = new ServiceCredentials(name, environment);
  tellOfLiterals(context, credentials);
  const command = commandWords(service.entrypoint ?? [], credentials);
  const args = service.command && commandWords(service.command, credentials);
  const storage = planStorage(context);
  const security = containerSecurity(context, user);
  const probes = planProbes(context, credentials);
  const resources = planResources(context);
  const secrets = [...credentials.secrets(), ...storage.secrets];
  const holdsClaim = storage.claims.length > 0;
  const workload = planWorkload(context, storage.claimTemplates, holdsClaim);
  const common = { image: context.image, pullPolicy: pullPolicy(service.pull_policy) };

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
    ...probes,
    security,
    ...(resources === undefined ? {} : { resources }),
    ...(service.tty === undefined ? {} : { tty: service.tty }),
    ...(service.stdin_open === undefined ? {} : { stdin: service.stdin_open }),
  };
  const preparations = storage.preparations.map((preparation): ContainerPlan => ({
    ...preparation,
    ...common,
    env: [],
    ports: [],
    security: helperSecurity(security),
  }));
  return {
    name,
    labels,
    selector,
    workload,
    pod: {
      annotations: { ...planAnnotations(context), ...contentHash(storage, secrets) },
      labels: segmented ? networkLabels(context) : {},
      initContainers: [...waits(context, others), ...preparations],
      container,
      volumes: storage.volumes,
      security: podSecurity(context, user, holdsClaim || storage.claimTemplates.length > 0),
      terminationGracePeriod: parseDuration(service.stop_grace_period ?? '') ?? STOP_GRACE_PERIOD,
      ...(service.hostname === undefined ? {} : { hostname: service.hostname.split('.')[0] ?? service.hostname }),
      hostAliases: hostAliases(context),
      sharedClaims: [],
    },
    networkServices: networkServices(context, workload.kind === 'StatefulSet'),
    ...(segmented ? { networkPolicy: networkPolicy(context) } : {}),
    claims: storage.claims,
    configMaps: storage.configMaps,
    secrets,
  };
}

function waits(context: ServiceContext, others: ReadonlyMap<string, ServiceContext>): ContainerPlan[] {
  return Object.entries(context.service.depends_on ?? {}).flatMap(([key, dependency]) => {
    const other = others.get(key);
    return other === undefined ? [] : (planWait(context, other, dependency) ?? []);
  });
}

/** Changes when a ConfigMap or Secret of the pod does, so that the pod rolls. Half a hash: it tells nothing of a password. */
function contentHash({ configMaps }: Storage, secrets: ServicePlan['secrets']): Record<string, string> {
  if (configMaps.length + secrets.length === 0) return {};
  const hash = createHash('sha256')
    .update(JSON.stringify([configMaps, secrets]))
    .digest('hex');
  return { 'compose.cdk8s.io/content-hash': hash.slice(0, 8) };
}

/** Compose's default, `missing`, is Kubernetes' `IfNotPresent`. */
function pullPolicy(policy: string | undefined): ContainerPlan['pullPolicy'] {
  if (policy === 'always') return 'Always';
  return policy === 'never' ? 'Never' : 'IfNotPresent';
}
