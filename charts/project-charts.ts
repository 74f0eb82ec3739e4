import type { Construct } from 'constructs';
import type { Plan } from '../plan/plan';
import { NamespaceChart } from './namespace-chart';
import { ServiceChart } from './service-chart';

/** The charts of a project: what stands before every service, and each service by its name in Kubernetes. */
export interface ProjectCharts {
  readonly namespace: NamespaceChart;
  readonly services: ReadonlyMap<string, ServiceChart>;
}

/** Adds a plan's charts to a scope; each becomes one file in `dist/`. */
export function addCharts(scope: Construct, plan: Plan): ProjectCharts {
  return {
    // Service names start with a letter: this file sorts before theirs, and `kubectl apply -f dist/` goes by name.
    namespace: new NamespaceChart(scope, '0-namespace', plan),
    services: new Map(
      plan.services.map((service) => [
        service.name,
        new ServiceChart(scope, service.name, plan.namespace.name, service),
      ]),
    ),
  };
}
