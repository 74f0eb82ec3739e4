import { approximated, notApplicable, type Treatments } from './treatment';

const POD = 'The container runs in the pod of the service, and this setting applies to a whole pod.';
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

/** Keys of a container that runs before a service, where their treatment differs from that in a service. */
export const preStart: Treatments = {
  ...Object.fromEntries(POD_KEYS.map((key) => [key, approximated(POD, 'Set the key on the service.')])),
  per_replica: notApplicable(
    'The container runs before every pod of the service; a service with several pods is reported.',
    true,
  ),
};
