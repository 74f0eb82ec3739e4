import type { Problem } from '../../compose/problem';
import type { Project } from '../../compose/project';
import type { ServicePlan } from '../plan';

/** Refuses a port of the nodes that two services ask for: the cluster gives each to one Service. */
export function nodePortsAreUnique(services: readonly ServicePlan[], project: Project): Problem[] {
  const owners = new Map<string, string>();
  return services.flatMap(({ key, networkServices }) =>
    networkServices
      .flatMap(({ ports }) => ports)
      .flatMap(({ nodePort, protocol }): Problem[] => {
        if (nodePort === undefined) return [];
        const owner = owners.get(`${nodePort}/${protocol}`);
        owners.set(`${nodePort}/${protocol}`, owner ?? key);
        if (owner === undefined) return [];
        return [
          {
            severity: 'error',
            code: 'wrong-value',
            ...project.locate(['services', key, 'labels', 'kompose.service.nodeport.port']),
            message: `The service "${owner}" already has the port ${nodePort} of the nodes.`,
            hint: 'Give each service a port of its own, or remove the label, so the cluster chooses a port.',
          },
        ];
      }),
  );
}
