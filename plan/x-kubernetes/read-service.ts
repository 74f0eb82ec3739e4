import type { Problems } from '../../compose/problems';
import type { Project } from '../../compose/project';
import type { PatchPlan } from '../plan';
import { mergeSettings, type Settings } from '../settings/settings';
import { choice, name, schedule, WrongValue } from '../settings/values';
import { readKeys, type Keys } from './read-keys';
import { readPatches } from './read-patches';

/** The settings for Kubernetes in the `x-kubernetes` of a service. */
export interface ServiceExtension {
  readonly settings: Settings;
  readonly patches: readonly PatchPlan[];
}

/** Reads `x-kubernetes` of a service. @see docs/x-kubernetes.md */
export function readServiceExtension(project: Project, key: string, problems: Problems): ServiceExtension {
  const extension = project.model.services[key]?.['x-kubernetes'];
  const path = ['services', key, 'x-kubernetes'];
  const keys: Keys<Settings & { patches: readonly PatchPlan[] }> = {
    workload: (value) => ({ workload: choice('Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob')(value) }),
    schedule: (value) => ({ schedule: schedule(value) }),
    serviceType: (value) => ({ serviceType: choice('ClusterIP', 'NodePort', 'LoadBalancer', 'Headless')(value) }),
    serviceAccountName: (value) => ({ serviceAccountName: name(value) }),
    imagePullSecrets: (value) => {
      if (Array.isArray(value)) return { imagePullSecrets: value.map(name) };
      throw new WrongValue('The value is not a list.', 'Write the names of Secrets: [my-registry].');
    },
    patches: (value, at) => ({ patches: readPatches(project, at, value) }),
  };
  const { patches = [], ...settings } = readKeys(project, path, extension, keys, problems);
  const implied: Settings = settings.schedule === undefined ? {} : { workload: 'CronJob' };
  return { settings: mergeSettings(implied, settings), patches };
}
