import { trimEnd } from '../../compose/text/trim';
import type { ServiceContext } from './context';

/** Whether a target is where the image is known to keep its data. */
export function ownsData(context: ServiceContext, target: string): boolean {
  const { key, relations, settings, knowledge, clues } = context;
  const { workload = relations.hostOf(key) === undefined ? 'StatefulSet' : 'Deployment' } = settings;
  return workload === 'StatefulSet' && (knowledge?.dataFolders?.(clues) ?? []).includes(trimEnd(target, '/'));
}

/** The kind of workload for a service that runs all the time. */
export function kindOf(
  { service, settings }: ServiceContext,
  ownsData: boolean,
): 'StatefulSet' | 'DaemonSet' | 'Deployment' {
  const { workload } = settings;
  if (workload === 'StatefulSet' || workload === 'DaemonSet' || workload === 'Deployment') return workload;
  if (ownsData) return 'StatefulSet';
  return service.deploy?.mode === 'global' ? 'DaemonSet' : 'Deployment';
}
