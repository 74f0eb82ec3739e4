import type * as k8s from 'cdk8s-plus-27/lib/imports/k8s';
import type { Labels, NetworkService } from '../../plan/plan';
import type { Api } from './api';

/** The ports under which the pods of a service are found, and who may reach them. */
export function networkServiceSpec(
  { headless, early, outside, ports }: NetworkService,
  selector: Labels,
): Api<k8s.ServiceSpec> {
  return {
    type: 'ClusterIP',
    ...outside,
    ...(headless ? { clusterIP: 'None' } : {}),
    ...(early ? { publishNotReadyAddresses: true } : {}),
    selector,
    ...(ports.length === 0
      ? {}
      : {
          ports: ports.map(({ name, port, target = name, protocol, nodePort }) => ({
            name,
            port,
            targetPort: target,
            protocol,
            ...(nodePort === undefined ? {} : { nodePort }),
          })),
        }),
  };
}
