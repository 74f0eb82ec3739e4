import { own } from '../../compose/own';
import type { DeviceRequest, Resources as ComposeResources } from '../../compose/model/deploy';
import type { Resources } from '../plan';
import { bytesQuantity, cpuQuantity } from '../values/quantities';
import { tell, type ServiceContext } from '../facts/context';

/** Microseconds: the kernel's own. */
const CPU_PERIOD = 100_000;
/** The resource that a vendor's device plugin offers. @see https://kubernetes.io/docs/tasks/manage-gpus/scheduling-gpus/ */
const GPUS: Readonly<Record<string, string>> = {
  nvidia: 'nvidia.com/gpu',
  amd: 'amd.com/gpu',
  intel: 'gpu.intel.com/i915',
};

/** `deploy.resources`, its older spellings, and GPUs; nothing is invented where they say nothing. */
export function planResources(context: ServiceContext): Resources | undefined {
  const { service } = context;
  const { limits, reservations } = service.deploy?.resources ?? {};
  const old = (cpus: number | undefined, memory: string | undefined): ComposeResources => ({
    ...(cpus === undefined || cpus === 0 ? {} : { cpus: String(cpus) }),
    ...(memory === undefined ? {} : { memory }),
  });
  const quota =
    service.cpu_quota === undefined || service.cpu_quota <= 0
      ? undefined
      : service.cpu_quota / (service.cpu_period ?? CPU_PERIOD);
  const most = { ...old(service.cpus ?? quota, service.mem_limit), ...limits };
  const least = { ...old(undefined, service.mem_reservation), ...reservations };
  for (const resource of ['cpus', 'memory'] as const) {
    if (Number(least[resource] ?? 0) > Number(most[resource] ?? Infinity)) tellOfMore(context, resource);
  }
  const atMost = quantities(most);
  const requests = { ...(context.settings.autoscaler === undefined ? nothing(atMost) : {}), ...quantities(least) };
  const resources = { limits: { ...atMost, ...gpus(context) }, requests };
  return Object.keys(resources.limits).length + Object.keys(resources.requests).length === 0 ? undefined : resources;
}

function tellOfMore(context: ServiceContext, resource: 'cpus' | 'memory'): void {
  const old = resource === 'memory' && context.service.mem_reservation !== undefined;
  tell(context, old ? ['mem_reservation'] : ['deploy', 'resources', 'reservations', resource], {
    severity: 'error',
    code: 'wrong-value',
    message: 'The reservation is larger than the limit.',
    hint: 'Lower the reservation or raise the limit.',
  });
}

/** A limit reserves nothing under Compose; Kubernetes would reserve as much for the pod. */
function nothing(limits: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.keys(limits).map((resource) => [resource, '0']));
}

/** As under Docker, 0 is no limit. */
function quantities({ cpus = '0', memory = '0' }: ComposeResources): Record<string, string> {
  return {
    ...(Number(cpus) === 0 ? {} : { cpu: cpuQuantity(Number(cpus)) }),
    ...(Number(memory) === 0 ? {} : { memory: bytesQuantity(Number(memory)) }),
  };
}

/** `gpus` and reserved devices: as many as are counted, from the device plugin of their vendor. */
function gpus(context: ServiceContext): Record<string, string> {
  const { gpus = [], deploy } = context.service;
  const requests = [
    ...gpus.map((request, index) => ({ request, path: ['gpus', index] })),
    ...(deploy?.resources?.reservations?.devices ?? []).map((request, index) => ({
      request,
      path: ['deploy', 'resources', 'reservations', 'devices', index],
    })),
  ];
  const counts = new Map<string, number>();
  for (const { request, path } of requests) {
    const resource = own(GPUS, request.driver ?? 'nvidia');
    const isGpu =
      path[0] === 'gpus' || (request.capabilities ?? []).some((name) => ['gpu', 'compute', 'utility'].includes(name));
    if (resource === undefined || !isGpu) {
      tell(context, path, {
        severity: 'warning',
        code: 'unsupported',
        message:
          'The device has no known resource in Kubernetes, as GPUs of nvidia, amd and intel have; the request has no effect.',
        hint: 'Request the resource of its device plugin with a patch in "x-kubernetes".',
      });
    } else counts.set(resource, (counts.get(resource) ?? 0) + countOf(context, request, path));
  }
  return Object.fromEntries([...counts].map(([resource, count]) => [resource, String(count)]));
}

function countOf(context: ServiceContext, request: DeviceRequest, path: readonly (string | number)[]): number {
  if (request.device_ids === undefined && typeof request.count === 'number') return request.count;
  const count = request.device_ids?.length ?? 1;
  tell(context, path, {
    severity: 'warning',
    code: 'approximation',
    message:
      request.device_ids === undefined
        ? 'Kubernetes cannot assign "all" GPUs of a node; the pod requests 1.'
        : `Kubernetes does not assign GPUs by id; the pod requests ${count}.`,
    hint: 'Set the number of GPUs with "count".',
  });
  return count;
}
