import type { Problems } from '../../compose/problems';
import type { Project } from '../../compose/project';
import { isMapping, type Json } from '../../compose/tree/node';
import type { Manifest, PatchPlan, Plan } from '../plan';
import { name, text, WrongValue } from '../settings/values';
import { readKeys, type Keys } from './read-keys';
import { readPatches } from './read-patches';

/** Kinds that are in no namespace, as far as Kubernetes brings them along. */
const CLUSTER_WIDE =
  /^(Cluster.+|Namespace|Node|PersistentVolume|StorageClass|CustomResourceDefinition|APIService|PriorityClass|RuntimeClass|IngressClass|CSIDriver|VolumeAttributesClass|(Validating|Mutating)(WebhookConfiguration|AdmissionPolicy(Binding)?))$/;

/** @see https://kubernetes.io/docs/reference/using-api/api-concepts/ */
const KIND = /^[A-Z][A-Za-z0-9]*$/;
const API_VERSION = /^(?:[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?\/)?[a-z0-9]+$/;

interface ProjectExtension {
  readonly patches: readonly PatchPlan[];
  readonly resources: Plan['resources'];
}

/** Reads `x-kubernetes` at the top level. @see docs/x-kubernetes.md */
export function readProjectExtension(project: Project, namespace: string, problems: Problems): ProjectExtension {
  const keys: Keys<ProjectExtension> = {
    patches: (value, path) => ({ patches: readPatches(project, path, value) }),
    resources: (value, path) => {
      if (!Array.isArray(value)) throw new WrongValue('The value is not a list.', 'Write a list of whole manifests.');
      const resources = value.map((manifest: Json, index) => ({
        manifest: readManifest(manifest, namespace),
        place: project.locate([...path, index]),
      }));
      return { resources };
    },
  };
  const { patches = [], resources = [] } = readKeys(
    project,
    ['x-kubernetes'],
    project.model['x-kubernetes'],
    keys,
    problems,
  );
  return { patches, resources };
}

/** Whether a manifest holds others, which `kubectl` applies one by one, each in a namespace of its own. */
export function isList(manifest: Json): boolean {
  if (!isMapping(manifest) || manifest['items'] === undefined) return false;
  const { kind } = manifest;
  return typeof kind === 'string' && kind.endsWith('List');
}

/** A manifest of the user's own; it is in the namespace of the project where it names none and has to be in one. */
function readManifest(value: Json, namespace: string): Manifest {
  const metadata = isMapping(value) ? value['metadata'] : undefined;
  if (!isMapping(value) || !isMapping(metadata)) {
    throw new WrongValue(
      'The resource is not a whole manifest.',
      'Write at least apiVersion, kind, and metadata with a name.',
    );
  }
  const kind = text(value['kind'] ?? '');
  if (!KIND.test(kind))
    throw new WrongValue(`"${kind}" is not a kind of objects.`, 'Write a kind such as "ConfigMap".');
  if (isList(value)) throw new WrongValue('A list is more than one manifest.', 'Write each of its items on its own.');
  const apiVersion = text(value['apiVersion'] ?? '');
  if (!API_VERSION.test(apiVersion)) {
    throw new WrongValue(`"${apiVersion}" is not a version of an API.`, 'Write a version such as "v1" or "apps/v1".');
  }
  const place = CLUSTER_WIDE.test(kind) ? {} : { namespace };
  return {
    ...value,
    apiVersion,
    kind,
    metadata: { ...place, ...metadata, name: name(metadata['name'] ?? '') },
  };
}
