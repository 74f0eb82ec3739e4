import { Chart, type ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { addObject } from './add-object';
import { ComposeService } from './compose-service';
import type { ProjectManifest } from '../project-manifest';
import type { Translation } from '../translate';

/** The objects of a project in a tree of constructs. */
interface ProjectConstructs {
  /** In the order of the manifests. */
  readonly apiObjects: readonly ApiObject[];
  /** By their names in Kubernetes. */
  readonly services: ReadonlyMap<string, ComposeService>;
}

/**
 * Adds one ApiObject for each manifest. Where the scope is in a chart, all of them are in that chart, as those of cdk8s's
 * own `Include` are; where it is in none, each service gets a chart of its own, which becomes a file of its own.
 */
export function addObjects(
  scope: Construct,
  { manifests, plan }: Pick<Translation, 'manifests' | 'plan'>,
): ProjectConstructs {
  const isInChart = scope.node.scopes.some((around) => Chart.isChart(around));
  const apiObjects: ApiObject[] = [];
  for (const [id, entries] of grouped(manifests.filter(({ service }) => service === undefined))) {
    const group = isInChart ? new Construct(scope, id) : new Chart(scope, id, NO_HASHES);
    apiObjects.push(...entries.map((entry) => addObject(group, entry)));
  }
  const shared = [...apiObjects];
  const ofServices = grouped(manifests);
  const services = new Map<string, ComposeService>();
  for (const service of plan.services) {
    const id = idOf(service.name);
    const chart = isInChart ? undefined : new Chart(scope, id, { namespace: plan.namespace.name, ...NO_HASHES });
    const added = new ComposeService(chart ?? scope, chart === undefined ? id : 'service', {
      plan: service,
      namespace: plan.namespace.name,
      manifests: ofServices.get(service.name) ?? [],
      shared,
      host: () => services.get(service.inPodOf ?? ''),
    });
    services.set(service.name, added);
  }
  return { apiObjects: [...apiObjects, ...[...services.values()].flatMap((service) => service.apiObjects)], services };
}

/** Every name is one that the plan has made. */
const NO_HASHES = { disableResourceNameHashes: true };

function grouped(manifests: readonly ProjectManifest[]): Map<string, ProjectManifest[]> {
  const groups = new Map<string, ProjectManifest[]>();
  for (const entry of manifests) {
    const group = groups.get(entry.chart);
    if (group === undefined) groups.set(entry.chart, [entry]);
    else group.push(entry);
  }
  return groups;
}

/**
 * A tree of constructs takes a name that every JavaScript object has, such as "constructor", for one that is there. No
 * service is called what begins with a digit.
 */
function idOf(name: string): string {
  return name in {} ? `1-${name}` : name;
}
