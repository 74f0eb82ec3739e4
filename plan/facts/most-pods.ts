import type { ServiceContext } from './context';

/** How many pods a service has at most, where it is not one for each node. */
export function mostPods({ service, settings }: Pick<ServiceContext, 'service' | 'settings'>): number {
  return settings.autoscaler?.max ?? service.deploy?.replicas ?? service.scale ?? 1;
}
