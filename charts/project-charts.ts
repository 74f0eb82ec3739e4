import type { Construct } from 'constructs';
import type { KnownCredentials } from '../compose/credentials/known-credentials';
import { Problems } from '../compose/problem';
import { during } from '../compose/stage';
import type { Plan } from '../plan/plan';
import { applyPatches } from './apply-patches';
import { NamespaceChart } from './namespace-chart';
import { ResourcesChart } from './resources-chart';
import { ServiceChart } from './service-chart';

/** The charts of a project: what stands before every service, and each service by its name in Kubernetes. */
export interface ProjectCharts {
  readonly namespace: NamespaceChart;
  readonly services: ReadonlyMap<string, ServiceChart>;
  /** Absent where the project brings no manifests of its own. */
  readonly resources?: ResourcesChart;
}

/**
 * Adds a plan's charts to a scope; each becomes one file in `dist/`.
 *
 * @param credentials those of the project, which no message shows
 * @throws ComposeError when a patch of the user does not fit
 */
export function addCharts(scope: Construct, plan: Plan, credentials: KnownCredentials): ProjectCharts {
  // Service names start with a letter: these files sort before theirs, and `kubectl apply -f dist/` goes by name.
  const namespace = new NamespaceChart(scope, '0-namespace', plan);
  const resources =
    plan.resources.length === 0 ? {} : { resources: new ResourcesChart(scope, '0-resources', plan.resources) };
  const services = new Map(
    plan.services.map((service) => [
      service.name,
      during(
        { doing: `making the objects of the service "${service.name}"` },
        () => new ServiceChart(scope, idOf(service.name), plan.namespace.name, service),
      ),
    ]),
  );
  const problems = new Problems(credentials);
  const charts = [namespace, ...services.values()];
  problems.add(...applyPatches(charts, plan.patches));
  for (const { name, patches } of plan.services) {
    const chart = services.get(name);
    if (chart !== undefined) problems.add(...applyPatches([chart], patches));
  }
  problems.throwIfErrors();
  return { namespace, services, ...resources };
}

/**
 * A tree of constructs takes a name that every JavaScript object has, such as "constructor", for one that is there. No
 * service is called what begins with a digit.
 */
function idOf(name: string): string {
  return name in {} ? `1-${name}` : name;
}
