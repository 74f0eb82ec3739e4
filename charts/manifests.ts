import { during } from '../compose/stage';
import type { Plan, ServicePlan } from '../plan/plan';
import { claimSpec } from './manifests/claim';
import { serviceManifests } from './manifests/service';
import type { ProjectManifest } from './project-manifest';

/** Service names start with a letter: these files sort before theirs, and `kubectl apply -f dist/` goes by name. */
const NAMESPACE = '0-namespace';
const RESOURCES = '0-resources';

/**
 * The manifests that a plan stands for, in the order of the files: the namespace with the claims that services share,
 * the user's own manifests, and each service. Nothing is decided here.
 */
export function manifestsOf(plan: Plan): ProjectManifest[] {
  return [
    ...ofProject(plan),
    ...plan.resources.map(({ manifest, place }, index): ProjectManifest => ({
      manifest,
      chart: RESOURCES,
      id: `resource-${index}`,
      place,
      isOfUser: true,
    })),
    ...plan.services.flatMap((service) => ofService(service, plan.namespace.name)),
  ];
}

function ofService(service: ServicePlan, namespace: string): ProjectManifest[] {
  const { name, place: whole } = service;
  const stage = { doing: `making the objects of the service "${service.key}"`, file: whole.at.file };
  const described = during(stage, () => serviceManifests(service, namespace));
  return described.map(({ place = whole, ...rest }) => ({ ...rest, chart: name, service: name, place }));
}

function ofProject({ namespace, labels, sharedClaims }: Plan): ProjectManifest[] {
  const { name, place } = namespace;
  const own: ProjectManifest = {
    manifest: { apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels: namespace.labels } },
    chart: NAMESPACE,
    id: 'namespace',
    place,
  };
  const claims = sharedClaims.map((claim): ProjectManifest => ({
    manifest: {
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: { name: claim.name, namespace: name, labels },
      spec: claimSpec(claim),
    },
    chart: NAMESPACE,
    id: `claim-${claim.name}`,
    place,
  }));
  return namespace.isOfUser ? claims : [own, ...claims];
}
