import type { Problem } from '../../compose/problem';
import type { Project } from '../../compose/project';
import { toDnsLabel } from '../values/names';

/** Tells of names that had to change for Kubernetes, and refuses two that would become one. */
export function uniqueNames(project: Project): Problem[] {
  return (['services', 'volumes', 'networks'] as const).flatMap((kind) => {
    const taken = new Map<string, string>();
    return Object.keys(project.model[kind] ?? {}).flatMap((key): Problem[] => {
      const label = toDnsLabel(key);
      const other = taken.get(label);
      taken.set(label, key);
      const place = project.locate([kind, key]);
      if (other !== undefined) {
        return [
          {
            severity: 'error',
            code: 'name',
            ...place,
            message: `"${key}" and "${other}" would both be called "${label}" in Kubernetes.`,
            hint: 'Rename one of the two.',
          },
        ];
      }
      if (label === key || kind !== 'services') return [];
      return [
        {
          severity: 'warning',
          code: 'name',
          ...place,
          message: `Kubernetes does not allow the name "${key}"; the service is called "${label}".`,
          hint: `Variables and commands are adapted where the name is clearly a host; write "${label}" in files and images.`,
        },
      ];
    });
  });
}
