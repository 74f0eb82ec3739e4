import type { Project } from '../../compose/project';
import type { Service } from '../../compose/model/service';
import { toDnsLabel } from '../values/names';
import type { ContainerPort, NetworkService } from '../plan';
import { tell, type ServiceContext } from '../facts/context';
import { imagePorts } from '../images/image-ports';
import { allPorts, MAX_PORTS, singlePort } from './container-ports';
import { isOutside, planOutside } from './outside';
import { runs } from './port-runs';
import { publishesEarly, readyService } from './readiness';
import type { Alias, Relations } from '../facts/relations';

/**
 * The names that other services reach this one by: its own, `container_name`, `hostname`, and the aliases of its
 * networks; at the container's ports. Without a known port, with a great many, or where it names itself, it is headless:
 * the name leads to the pod itself, at any port.
 */
export function networkServices(context: ServiceContext, headless: boolean): NetworkService[] {
  const { service, name } = context;
  const all = allPorts(context);
  const ports = all.slice(0, MAX_PORTS);
  // A program that names itself listens there, or tells others to come there, at whichever port.
  const namesItself = context.mentions.of(context.key).some(({ by }) => by === context.key);
  const more = all.length - ports.length;
  const isAtAnyPort = headless || ports.length === 0 || more > 0 || namesItself;
  if (more > 0) tellOfManyPorts(context, more);
  if (!isAtAnyPort) tellOfUnknownPorts(context, ports);
  const published = publishedPorts(service);
  const annotations: Record<string, string> = published === '' ? {} : { 'compose.cdk8s.io/published-ports': published };
  const [own, ...others] = [name, ...aliases(context)].map((alias, index) => ({
    name: alias,
    headless: isAtAnyPort,
    ...(publishesEarly(context) ? { early: true as const } : {}),
    ports: ports.map(({ name, port, protocol }) => ({ name, port, protocol })),
    annotations: index === 0 ? annotations : {},
  }));
  return own === undefined ? [] : [planOutside(context, own), ...others, ...readyService(context)];
}

/** Under Compose a service is reached at all of its ports; here at those that something names. */
function tellOfUnknownPorts(context: ServiceContext, ports: readonly ContainerPort[]): void {
  const { key, service, dockerfile, knowledge, clues, mentions } = context;
  const isKnown = knowledge?.ports !== undefined || imagePorts(clues).length > 0 || service.expose !== undefined;
  if (isKnown || (dockerfile?.exposed ?? []).length > 0) return;
  const callers = mentions.of(key).filter(({ by }) => by !== key);
  const unclear = callers.find(({ by }) => callers.every((other) => other.by !== by || other.port === undefined));
  if (unclear === undefined) return;
  tell(context, ['ports'], {
    severity: 'note',
    code: 'default',
    message: `"${unclear.by}" names this service without a port; the Service has the ports ${ports.map(({ port }) => port).join(', ')} only.`,
    hint: 'List further ports under "expose".',
  });
}

function tellOfManyPorts(context: ServiceContext, more: number): void {
  tell(context, [context.service.ports === undefined ? 'expose' : 'ports'], {
    severity: 'warning',
    code: 'approximation',
    message: `${MAX_PORTS} of its ports stand in its Service, and ${more} do not${isOutside(context) ? ', and cannot be reached.' : '. The Service is headless, so other services still reach every port.'}`,
    hint: 'To reach a wide range of ports from outside, use the network of the node: network_mode: host.',
  });
}

/** As a note for people: `8080:80,9000-9010:9000-9010/udp`. */
function publishedPorts({ ports = [] }: Service): string {
  const published = ports.flatMap(({ published: outside, ...port }) =>
    outside === undefined ? [] : [{ outside, ...port }],
  );
  return runs(
    published,
    (before, port) =>
      port.protocol === before.protocol &&
      port.target === before.target + 1 &&
      singlePort(port.outside) === (singlePort(before.outside) ?? NaN) + 1,
  )
    .map(({ first, last }) => {
      const range = (key: 'outside' | 'target'): string =>
        first === last ? `${first[key]}` : `${first[key]}-${last[key]}`;
      return `${range('outside')}:${range('target')}${first.protocol === 'tcp' ? '' : `/${first.protocol}`}`;
    })
    .join(',');
}

/** The label by which kompose renames a Service; here it is one more name, as the others call it by its own. */
const NAME_OVERRIDE = 'kompose.service.name_override';

function aliases(context: ServiceContext): string[] {
  const given = aliasesOf(context.project, context.relations, context.key);
  if (given.length === 0) return [];
  const taken = namesBefore(context);
  const labels = new Set<string>();
  for (const { alias, path } of given) {
    const label = toDnsLabel(alias);
    if (isDomain(alias, path)) {
      if (path[0] !== 'hostname') tellOfDomain(context, alias, path);
      continue;
    }
    if (label !== alias) {
      tell(context, path, {
        // That of a container is for people, more often than not.
        severity: path[0] === 'container_name' ? 'note' : 'warning',
        code: 'name',
        message: `Kubernetes does not allow the name "${alias}" for a Service; the Service is called "${label}".`,
        hint: `Variables and commands are adapted where the name is clearly a host; write "${label}" in files and images.`,
      });
    }
    if (label === context.name) continue;
    if (taken.has(label)) {
      tell(context, path, {
        severity: 'warning',
        code: 'name',
        message: `The name "${label}" also belongs to another service and leads to that service only.`,
        hint: 'Give each service its own name.',
      });
    } else labels.add(label);
  }
  return [...labels];
}

/** A name with a domain is one of the world outside, which browsers know, too; that of a container is only ever called here. */
export function isDomain(alias: string, [key]: Alias['path']): boolean {
  return alias.includes('.') && key !== 'container_name' && key !== 'labels';
}

function tellOfDomain(context: ServiceContext, alias: string, path: Alias['path']): void {
  tell(context, path, {
    severity: 'warning',
    code: 'name',
    message: `The name "${alias}" does not lead to this service: a cluster cannot define names in a domain.`,
    hint: `Use "${context.name}" in other services; for clients outside, create an Ingress with the label "kompose.service.expose".`,
  });
}

/** `container_name`, `hostname`, the aliases of its networks, and what others call it in their `links`. */
export function aliasesOf(project: Project, relations: Relations, key: string): Alias[] {
  const service = project.model.services[key];
  if (service === undefined) return [];
  const own = (['container_name', 'hostname'] as const).flatMap((name) => {
    const alias = service[name];
    return alias === undefined || alias === '' ? [] : [{ alias, path: [name] }];
  });
  const onNetworks = Object.entries(service.networks ?? {}).flatMap(([network, attachment]) =>
    (attachment?.aliases ?? []).map((alias, index) => ({ alias, path: ['networks', network, 'aliases', index] })),
  );
  const linked = relations.linkNames(key).map((alias) => ({ alias, path: [] }));
  const renamed = service.labels?.[NAME_OVERRIDE];
  const override = renamed === undefined ? [] : [{ alias: renamed, path: ['labels', NAME_OVERRIDE] }];
  return [...own, ...onNetworks, ...linked, ...override];
}

/** The names that are another's: of every service, and the aliases of those that come before this one. */
function namesBefore(context: ServiceContext): ReadonlySet<string> {
  const keys = Object.keys(context.project.model.services);
  const before = keys.slice(0, keys.indexOf(context.key));
  const given = before.flatMap((name) => aliasesOf(context.project, context.relations, name).map(({ alias }) => alias));
  return new Set([...keys, ...given].map(toDnsLabel));
}
