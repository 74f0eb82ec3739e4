import { approximated, notApplicable, refused, translated, withoutEffect, type Treatments } from './treatment';

const NETWORK = 'The network of the cluster serves for every driver.';
const NOTE = 'A note for people only.';

/** What a Compose file declares beside services. */
export const topLevel: Treatments = {
  name: translated('the namespace'),
  version: notApplicable('The key "version" is out of date and has no effect, in Compose either. Remove it.'),
  include: translated('what it says, merged'),

  'networks.*.internal': translated('a NetworkPolicy without a way out'),
  'networks.*.name': notApplicable('A network has no name of its own here: who is on it is a label of the pods.'),
  'networks.*.driver': notApplicable(NETWORK),
  'networks.*.driver_opts': notApplicable(NETWORK),
  'networks.*.ipam': notApplicable('The cluster gives the addresses; a pod is reached by name.'),
  'networks.*.attachable': notApplicable(NETWORK),
  'networks.*.enable_ipv4': notApplicable('The cluster decides about its addresses.'),
  'networks.*.enable_ipv6': notApplicable('The cluster decides about its addresses.'),
  'networks.*.labels': notApplicable(NOTE),
  'networks.*.external': approximated(
    'Services of other projects are not on it: who may reach whom is decided within the namespace.',
    'Call a service of another project as NAME.NAMESPACE, and leave out the network where it only joins the two.',
  ),

  'volumes.*.name': translated('name of the claim, where it is external'),
  'volumes.*.external': translated('a claim that is there already, and is not made'),
  'volumes.*.labels': translated('size and storage class, by the labels of kompose'),
  'volumes.*.driver': withoutEffect(
    'The storage class of the claim decides where the data is.',
    'Name one with the label kompose.volume.storage-class-name.',
    'local',
  ),
  'volumes.*.driver_opts': translated(
    'of `local`: `emptyDir` in memory for `type: tmpfs`, and what a bind mount becomes for `o: bind`; all others are told where a service mounts the volume',
  ),

  'configs.*.name': translated('name of the ConfigMap, where it is external'),
  'configs.*.file': translated('content of the ConfigMap'),
  'configs.*.content': translated('content of the ConfigMap'),
  'configs.*.environment': translated('content of the ConfigMap'),
  'configs.*.external': translated('a ConfigMap that is there already, and is not made'),
  'configs.*.labels': notApplicable(NOTE),
  'configs.*.template_driver': withoutEffect('The content is taken as it is.', 'Write the final content.'),

  'secrets.*.name': translated('name of the Secret, where it is external'),
  'secrets.*.file': translated('content of the Secret'),
  'secrets.*.environment': translated('content of the Secret'),
  'secrets.*.external': translated('a Secret that is there already, and is not made'),
  'secrets.*.labels': notApplicable(NOTE),
  'secrets.*.driver': withoutEffect('Kubernetes keeps the Secret itself.', 'Give its content with "file".'),
  'secrets.*.driver_opts': withoutEffect('Kubernetes keeps the Secret itself.', 'Give its content with "file".'),
  'secrets.*.template_driver': withoutEffect('The content is taken as it is.', 'Write the final content.'),

  models: refused(
    'It is the container engine that runs a model, and a cluster has none.',
    'Run a model server as a service, and set the variables that "models" would have set.',
  ),
};
