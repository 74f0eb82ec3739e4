import { approximated, notApplicable, translated, type Treatments } from './treatment';

const SAME_TAG = 'The builder gets it. The tag of the image stays that of its content, so that no pod rolls.';
const NEW_TAG = 'Change a build argument to have a new tag, and new pods with it.';
const CACHE =
  'Docker gets it. Podman and buildah know caches in a registry (`type=registry`), and else only their own.';
const REGISTRY_CACHE = 'Write "type=registry,ref=…" where every builder shall use it.';
const IN_DOCKERFILE = 'The Dockerfile says it, with `RUN --mount=type=secret`, under Compose as well.';

/** How an image is built, by `npm run images`. What decides its content decides its tag. */
export const build: Treatments = {
  context: translated('what `npm run images` builds from, a folder or an address, and the tag of the image'),
  dockerfile: translated('the Dockerfile of the build, which may be outside of its context'),
  dockerfile_inline: translated('the Dockerfile of the build'),
  args: translated('build arguments'),
  target: translated('the stage that is built'),
  labels: translated('labels of the image'),
  platforms: translated('the platforms that the image is built for; by default the `platform` of the service'),
  additional_contexts: translated(
    'contexts of the build; the image of another service is built before. A git repository needs docker.',
  ),
  tags: translated('further names of the image, which come to the cluster as well'),
  'secrets.*.source': translated(
    'a secret of the build, handed over as a file that only its owner may read; another one makes no other tag',
  ),
  'secrets.*.target': translated('the id of a secret of the build'),
  'secrets.*.uid': notApplicable(IN_DOCKERFILE),
  'secrets.*.gid': notApplicable(IN_DOCKERFILE),
  'secrets.*.mode': notApplicable(IN_DOCKERFILE),
  ssh: translated('keys or the agent of whoever builds'),
  network: translated('the network of the build'),
  extra_hosts: translated('names that the build knows'),
  shm_size: translated('the size of `/dev/shm` in the build'),
  ulimits: translated('limits of the build'),
  no_cache: approximated(SAME_TAG, NEW_TAG),
  no_cache_filter: approximated(`${SAME_TAG} Podman and buildah build every stage anew.`, NEW_TAG),
  pull: approximated(SAME_TAG, NEW_TAG),
  cache_from: approximated(CACHE, REGISTRY_CACHE),
  cache_to: approximated(CACHE, REGISTRY_CACHE),
  privileged: approximated(
    'Docker is asked for `security.insecure`, which its administrator has to allow; podman and buildah give all capabilities.',
    'Make the builder with "docker buildx create --buildkitd-flags \'--allow-insecure-entitlement security.insecure\'".',
  ),
  entitlements: approximated(
    'Docker gets it. With podman and buildah, `security.insecure` gives all capabilities; they ask for no leave else.',
    'Nothing is to be done where the build ends well.',
  ),
  provenance: notApplicable('It describes a build for others.'),
  sbom: notApplicable('It describes a build for others.'),
  isolation: notApplicable('It is about Windows; images are built for Linux.'),
};
