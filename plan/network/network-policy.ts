import type { ComposeModel } from '../../compose/model/compose-model';
import { networksOrDefault } from '../../compose/values/networks';
import { instanceOf, joinName, toDnsLabel } from '../values/names';
import type { ContainerPort, Labels, NetworkPolicyPlan } from '../plan';
import { tell, type ServiceContext } from '../facts/context';
import { protocolOf } from './container-ports';
import { planIngress } from './outside';
import { runs } from './port-runs';

/** The label of a pod for each network that it is on. */
const label = (network: string): string => `network.compose.cdk8s.io/${toDnsLabel(network)}`;

/** The networks of a service: what it names, else `default`; none with `network_mode: none`. */
function networksOf({ services }: ComposeModel, key: string): readonly string[] {
  const service = services[key];
  return service?.network_mode === 'none' ? [] : Object.keys(networksOrDefault(service?.networks));
}

function share(model: ComposeModel, one: string, other: string): boolean {
  const networks = networksOf(model, one);
  return networksOf(model, other).some((network) => networks.includes(network));
}

/** Whether the networks keep anything apart: where every service shares one with every other, they do not. */
export function isSegmented(model: ComposeModel): boolean {
  const internal = Object.values(model.networks ?? {}).some((network) => network.internal === true);
  // Services on the same networks are alike.
  const memberships = new Map(
    Object.keys(model.services)
      .filter((key) => networksOf(model, key).length > 0)
      .map((key) => [[...networksOf(model, key)].sort().join('\0'), key]),
  );
  const kinds = [...memberships.values()];
  return internal || kinds.some((one) => kinds.some((other) => one !== other && !share(model, one, other)));
}

/**
 * The labels that say which networks a pod is on, where a file names any: whether they keep anything apart may change with
 * another service, and a pod that changes starts anew.
 */
export function networkLabels({ project: { model }, key, segmented }: ServiceContext): Record<string, string> {
  const isNamed = Object.keys(model.networks ?? {}).some((network) => network !== 'default');
  if (!segmented && !isNamed) return {};
  return Object.fromEntries(networksOf(model, key).map((network) => [label(network), 'member']));
}

function asRanges(ports: readonly Pick<ContainerPort, 'port' | 'protocol'>[]): NetworkPolicyPlan['published'] {
  const next = runs(ports, (before, { port, protocol }) => port === before.port + 1 && protocol === before.protocol);
  return next.map(({ first, last }) => (first === last ? first : { ...first, endPort: last.port }));
}

/** Whether another service is kept apart from one: neither a network nor a pod is theirs in common. */
function isApart({ project: { model }, key, relations }: ServiceContext, other: string): boolean {
  return !share(model, key, other) && !relations.inOnePod(other, key);
}

/** The labels by which a NetworkPolicy finds the pods of this project alone: a namespace can hold several projects. */
function inProject({ project: { model } }: ServiceContext, labels: Labels): Labels {
  return { ...labels, ...instanceOf(toDnsLabel(model.name)) };
}

function byName(context: ServiceContext, key: string): Labels {
  return inProject(context, { 'app.kubernetes.io/name': toDnsLabel(key) });
}

/** The labels of the pods on a network. Projects that name the same external network share it, as under Compose. */
function members(context: ServiceContext, network: string): Labels {
  const labels = { [label(network)]: 'member' };
  return context.project.model.networks?.[network]?.external === true ? labels : inProject(context, labels);
}

/**
 * Lets in who shares a network with the service, and everybody to its published ports; on internal networks alone it
 * reaches nobody else. Who waits for a service has to reach it, and may.
 *
 * @see Compose Specification, "networks", "internal"
 */
export function networkPolicy(context: ServiceContext, asksApiServer: boolean): NetworkPolicyPlan {
  const { project, key, name, service } = context;
  const { model } = project;
  const networks = networksOf(model, key);
  const isolated = networks.every((network) => model.networks?.[network]?.internal === true);
  if (isolated && asksApiServer) {
    tell(context, ['networks'], {
      severity: 'warning',
      code: 'approximation',
      message:
        'The pod waits for the end of another service through the API server, so the NetworkPolicy allows the ports 443 and 6443 at every address.',
      hint: 'Wait with "service_healthy", or let the service fail and restart until the other service has ended.',
    });
  }
  const peers = networks.map((network) => members(context, network));
  const waiting = [...context.relations.dependents(key).keys()].filter((other) => isApart(context, other));
  const awaited = Object.keys(service.depends_on ?? {}).filter(
    (other) => Object.hasOwn(model.services, other) && isApart(context, other),
  );
  const to = [...peers, ...awaited.map((other) => byName(context, other))];
  for (const other of waiting) {
    tell(context, [], {
      severity: 'note',
      code: 'default',
      message: `"${other}" waits for "${key}" and may connect, although the two share no network.`,
      hint: 'Put both services on one network, or remove the "depends_on".',
    });
  }
  const published = isolated
    ? []
    : (service.ports ?? []).map(({ target, protocol }) => ({ port: target, protocol: protocolOf(protocol) }));
  // A program that leads requests in from outside is in another namespace.
  const ingress = planIngress(context);
  const led = ingress === undefined ? [] : [{ port: ingress.port, protocol: 'TCP' as const }];
  return {
    name: joinName(name),
    from: [...peers, ...waiting.map((other) => byName(context, other))],
    published: asRanges([...published, ...led.filter(({ port }) => !published.some((other) => other.port === port))]),
    ...(isolated ? { to, toDns: to.length > 0 } : {}),
    ...(isolated && asksApiServer ? { toApiServer: true as const } : {}),
  };
}
