import { approximated, notApplicable, type Treatments } from './treatment';

const POD = 'It runs in the pod of the service, which decides about this for all its containers.';
const POD_KEYS = [
  'annotations',
  'dns',
  'dns_opt',
  'dns_search',
  'extra_hosts',
  'group_add',
  'hostname',
  'init',
  'ipc',
  'label_file',
  'labels',
  'network_mode',
  'networks.*.aliases',
  'pid',
  'stop_grace_period',
  'sysctls',
];

/** What runs before a service, where it is not as in a service. */
export const preStart: Treatments = {
  ...Object.fromEntries(POD_KEYS.map((key) => [key, approximated(POD, 'Write it in the service.')])),
  per_replica: notApplicable('It runs before each pod; where that makes a difference, it is told.', true),
};
