import { approximated, notApplicable, refused, translated, withoutEffect, type Treatments } from './treatment';

const NETWORK = 'The network of the cluster replaces every network driver.';
const NOTE = 'The setting is a description for people and other programs.';

/** The keys of a Compose file beside `services` and `jobs`. */
export const topLevel: Treatments = {
  name: translated('the namespace'),
  version: notApplicable('The key "version" is obsolete and has no effect, under Compose either. Remove the key.'),
  include: translated('the service that is extended, merged'),

  'networks.*.internal': translated('a NetworkPolicy without peers outside of the project'),
  'networks.*.name': notApplicable(
    'A network becomes a label of its pods and rules of a NetworkPolicy, neither of which has this name.',
  ),
  'networks.*.driver': notApplicable(NETWORK),
  'networks.*.driver_opts': notApplicable(NETWORK),
  'networks.*.ipam': notApplicable('The cluster assigns all addresses; services reach each other by name.'),
  'networks.*.attachable': notApplicable(NETWORK),
  'networks.*.enable_ipv4': notApplicable('The cluster chooses between IPv4 and IPv6.'),
  'networks.*.enable_ipv6': notApplicable('The cluster chooses between IPv4 and IPv6.'),
  'networks.*.labels': notApplicable(NOTE),
  'networks.*.external': approximated(
    'Only projects in the same namespace that name this external network share it; services in other namespaces do not join.',
    'Call a service of another project NAME.NAMESPACE, and remove a network that only joins the two projects.',
  ),

  'volumes.*.name': translated('name of the claim of an external volume'),
  'volumes.*.external': translated('an existing claim, which is not created here'),
  'volumes.*.labels': translated('size and storage class, from the labels of kompose'),
  'volumes.*.driver': withoutEffect(
    'The storage class of the claim replaces the volume driver.',
    'Name a storage class with the label kompose.volume.storage-class-name.',
    'local',
  ),
  'volumes.*.driver_opts': translated(
    'for `local` with `type: tmpfs`, an `emptyDir` in memory; with `o: bind`, the same as a bind mount; other options are reported at each mount',
  ),

  'configs.*.name': translated('name of an external ConfigMap'),
  'configs.*.file': translated('content of the ConfigMap'),
  'configs.*.content': translated('content of the ConfigMap'),
  'configs.*.environment': translated('content of the ConfigMap'),
  'configs.*.external': translated('an existing ConfigMap, which is not created here'),
  'configs.*.labels': notApplicable(NOTE),
  'configs.*.template_driver': withoutEffect(
    'The content stays as written, without a template engine.',
    'Write the final content.',
  ),

  'secrets.*.name': translated('name of an external Secret'),
  'secrets.*.file': translated('content of the Secret'),
  'secrets.*.environment': translated('content of the Secret'),
  'secrets.*.external': translated('an existing Secret, which is not created here'),
  'secrets.*.labels': notApplicable(NOTE),
  'secrets.*.driver': withoutEffect('Kubernetes stores the Secret itself.', 'Set the content with "file".'),
  'secrets.*.driver_opts': withoutEffect('Kubernetes stores the Secret itself.', 'Set the content with "file".'),
  'secrets.*.template_driver': withoutEffect(
    'The content stays as written, without a template engine.',
    'Write the final content.',
  ),

  models: refused(
    'Docker Model Runner serves these models; a cluster has no such service.',
    'Run a model server as a service, and set the variables that "models" sets under Compose.',
  ),
};
