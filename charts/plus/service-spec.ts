import type { ApiObject } from 'cdk8s';
import { Protocol, ServiceType, type ServicePort } from 'cdk8s-plus-27';
import { isMapping, type Json } from '../../compose/tree/node';
import { inOrder } from '../in-order';

/** The properties that cdk8s-plus takes for a Service. */
interface ServiceSpec {
  readonly type?: ServiceType;
  /** `None` for a headless Service. */
  readonly clusterIP?: string;
  readonly externalName?: string;
  readonly ports: readonly ServicePort[];
}

/** Reads the manifest of a Service as it goes to the cluster, with all patches. */
export function serviceSpec(service: ApiObject): ServiceSpec {
  const manifest = inOrder(service.toJson());
  const spec = isMapping(manifest) ? manifest['spec'] : undefined;
  if (!isMapping(spec)) return { ports: [] };
  const { clusterIP, externalName, ports } = spec;
  const type = Object.values(ServiceType).find((known) => known === spec['type']);
  return {
    ...(type === undefined ? {} : { type }),
    ...(typeof clusterIP === 'string' ? { clusterIP } : {}),
    ...(typeof externalName === 'string' ? { externalName } : {}),
    ports: Array.isArray(ports) ? ports.flatMap(servicePort) : [],
  };
}

function servicePort(entry: Json): ServicePort[] {
  if (!isMapping(entry)) return [];
  const { port, name, nodePort, targetPort } = entry;
  if (typeof port !== 'number') return [];
  const protocol = Object.values(Protocol).find((known) => known === entry['protocol']);
  return [
    {
      port,
      ...(typeof name === 'string' ? { name } : {}),
      ...(protocol === undefined ? {} : { protocol }),
      ...(typeof nodePort === 'number' ? { nodePort } : {}),
      ...(typeof targetPort === 'number' ? { targetPort } : {}),
    },
  ];
}
