import type { Resources as ComposeResources } from '../../compose/project';
import type { Resources } from '../plan';
import { bytesQuantity, cpuQuantity } from '../quantities';
import type { ServiceContext } from '../service/context';

/** `deploy.resources` and its older spellings; nothing is invented where they say nothing. */
export function planResources({ service }: ServiceContext): Resources | undefined {
  const { limits, reservations } = service.deploy?.resources ?? {};
  const old = (cpus: number | undefined, memory: string | undefined): ComposeResources => ({
    ...(cpus === undefined || cpus === 0 ? {} : { cpus: String(cpus) }),
    ...(memory === undefined ? {} : { memory }),
  });
  const resources = {
    limits: quantities({ ...old(service.cpus, service.mem_limit), ...limits }),
    requests: quantities({ ...old(undefined, service.mem_reservation), ...reservations }),
  };
  return Object.keys(resources.limits).length + Object.keys(resources.requests).length === 0 ? undefined : resources;
}

function quantities({ cpus, memory }: ComposeResources): Record<string, string> {
  return {
    ...(cpus === undefined ? {} : { cpu: cpuQuantity(Number(cpus)) }),
    ...(memory === undefined ? {} : { memory: bytesQuantity(Number(memory)) }),
  };
}
