import { approximated, notApplicable, translated, type Treatments } from './treatment';

const SAME_TAG =
  'The builder gets this option. The tag of the image still depends on its content alone, so no pod is replaced.';
const NEW_TAG = 'Change a build argument to get a new tag, and new pods with the tag.';
const CACHE =
  'Docker gets this cache. Podman and buildah use a cache in a registry (`type=registry`) or their own local one.';
const REGISTRY_CACHE = 'Write "type=registry,ref=…" for a cache that every builder uses.';
const IN_DOCKERFILE =
  'The Dockerfile sets the owner and the mode, in `RUN --mount=type=secret`, under Compose as well.';

/** The keys of `build`, for `npm run images`. Every key that changes the content of the image changes its tag. */
export const build: Treatments = {
  context: translated('the folder or address of the image build, and the tag of the image'),
  dockerfile: translated('the Dockerfile of the build, which may be outside of its context'),
  dockerfile_inline: translated('the Dockerfile of the build'),
  args: translated('build arguments'),
  target: translated('the stage that is built'),
  labels: translated('labels of the image'),
  platforms: translated('the platforms that the image is built for; by default the `platform` of the service'),
  additional_contexts: translated(
    'contexts of the build; the image of another service is built first. A git repository needs Docker.',
  ),
  tags: translated('further names of the image, pushed or loaded with the image'),
  'secrets.*.source': translated(
    'a secret of the build, in a file that only its owner may read; a changed secret does not change the tag',
  ),
  'secrets.*.target': translated('the id of a secret of the build'),
  'secrets.*.uid': notApplicable(IN_DOCKERFILE),
  'secrets.*.gid': notApplicable(IN_DOCKERFILE),
  'secrets.*.mode': notApplicable(IN_DOCKERFILE),
  ssh: translated('SSH keys or the SSH agent of the person who builds'),
  network: translated('the network of the build'),
  extra_hosts: translated('host names in the build'),
  shm_size: translated('the size of `/dev/shm` in the build'),
  ulimits: translated('limits of the build'),
  no_cache: approximated(SAME_TAG, NEW_TAG),
  no_cache_filter: approximated(`${SAME_TAG} Podman and buildah rebuild every stage.`, NEW_TAG),
  pull: approximated(SAME_TAG, NEW_TAG),
  cache_from: approximated(CACHE, REGISTRY_CACHE),
  cache_to: approximated(CACHE, REGISTRY_CACHE),
  privileged: approximated(
    'Docker needs the entitlement `security.insecure`, which its administrator has to allow; Podman and buildah give all capabilities.',
    'Create the builder with "docker buildx create --buildkitd-flags \'--allow-insecure-entitlement security.insecure\'".',
  ),
  entitlements: approximated(
    'Docker gets the entitlements. Podman and buildah give all capabilities for `security.insecure` and need no permission for the others.',
    'Check that the image builds; a successful build needs no change.',
  ),
  provenance: notApplicable(
    'The setting adds a description of the build to the image and changes nothing in a container.',
  ),
  sbom: notApplicable('The setting adds a description of the build to the image and changes nothing in a container.'),
  isolation: notApplicable('The setting concerns Windows containers; images are built for Linux.'),
};
