import type { KnownCredentials } from '../../compose/redaction/known-credentials';
import type { Problem } from '../../compose/problem';
import type { Project } from '../../compose/project';
import type { PatchPlan, Plan, ServicePlan } from '../plan';
import { withoutPlace } from '../plan-places';
import { toDnsLabel } from '../values/names';

/**
 * The last net: refuses a plan in which a known credential that is no word stands outside of Secrets, whatever brought
 * it there. The Compose files have been checked before; see `misplacedCredentials`.
 */
export function exposedCredentials(plan: Plan, project: Project): Problem[] {
  const { credentials } = project;
  const { services, namespace, sharedClaims, patches } = plan;
  const resources = plan.resources.map(({ manifest }) => manifest).filter(isNoSecret);
  const shared = { namespace: withoutPlace(namespace), sharedClaims, resources, patches: seenPatches(patches) };
  return [
    ...fieldsWith(credentials, shared).map((field) => refused(project, field)),
    ...services.flatMap((service) =>
      fieldsWith(credentials, seenOf(service)).map((field) => refused(project, field, service.name)),
    ),
  ];
}

/** @param service the name in Kubernetes of the one that the field is of; absent for what the project shares */
function refused(project: Project, field: string, service?: string): Problem {
  const key = Object.keys(project.model.services).find((name) => toDnsLabel(name) === service);
  return {
    severity: 'error',
    code: 'credential',
    ...project.locate(key === undefined ? [] : ['services', key]),
    message: `The field "${field}" of the manifests would show a credential.`,
    hint: 'Find the value that becomes this field, and pass the credential in a variable or under "secrets" instead.',
  };
}

function seenPatches(patches: readonly PatchPlan[]): object[] {
  return patches.filter(isNoSecret).map(({ kind, name, change }) => ({ kind, name, change }));
}

/** The part of a service's plan that its manifests show. */
function seenOf({ secrets, configMaps, patches, key: _, ...service }: ServicePlan): object {
  return {
    ...withoutPlace(service),
    secrets: secrets.map(({ name, data }) => ({ name, keys: Object.keys(data) })),
    configMaps: configMaps.map(({ name, text }) => ({ name, text })),
    patches: seenPatches(patches),
  };
}

function isNoSecret({ kind }: { readonly kind: string }): boolean {
  return kind !== 'Secret';
}

function fieldsWith(credentials: KnownCredentials, root: object): string[] {
  const fields: string[] = [];
  const visit = (value: unknown, field: string): void => {
    if (typeof value === 'string') {
      if (credentials.unmistakablyIn(value).length > 0) fields.push(field);
    } else if (Array.isArray(value)) {
      value.forEach((item: unknown, index) => visit(item, `${field}[${index}]`));
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) {
        if (credentials.unmistakablyIn(key).length > 0) fields.push(field);
        else visit(item, field === '' ? key : `${field}.${key}`);
      }
    }
  };
  visit(root, '');
  return fields;
}
