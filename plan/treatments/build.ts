import { approximated, notApplicable, translated, withoutEffect, type Treatments } from './treatment';

const BUILDER = 'Build the image yourself, push it, and name it with "image".';

/** How an image is built, by `npm run images`. */
export const build: Treatments = {
  context: translated('the folder that `npm run images` builds from, and the tag of the image'),
  dockerfile: translated('the Dockerfile of the build'),
  dockerfile_inline: translated('the Dockerfile of the build'),
  args: translated('build arguments'),
  target: translated('the stage that is built'),
  labels: approximated('The image has no labels of its own.'),
  tags: notApplicable('The image has one name, which its content decides.'),
  cache_from: notApplicable('The builder keeps its own cache.'),
  cache_to: notApplicable('The builder keeps its own cache.'),
  no_cache: notApplicable('The builder keeps its own cache.'),
  no_cache_filter: notApplicable('The builder keeps its own cache.'),
  pull: notApplicable('The builder decides when it looks for a newer base image.'),
  provenance: notApplicable('It describes a build for others.'),
  sbom: notApplicable('It describes a build for others.'),
  isolation: notApplicable('It is about Windows; images are built for Linux.'),
  additional_contexts: withoutEffect('The build gets one context.', BUILDER),
  platforms: withoutEffect('The image is built for this machine’s platform.', BUILDER),
  network: withoutEffect('The builder decides about its network.', BUILDER),
  extra_hosts: withoutEffect('The builder decides about its network.', BUILDER),
  ssh: withoutEffect('The build gets no keys.', BUILDER),
  secrets: withoutEffect('The build gets no secrets.', BUILDER),
  shm_size: withoutEffect('The builder decides about its limits.', BUILDER),
  ulimits: withoutEffect('The builder decides about its limits.', BUILDER),
  privileged: withoutEffect('The build has no privileges.', BUILDER),
  entitlements: withoutEffect('The build has no privileges.', BUILDER),
};
