import { join } from 'node:path';
import { parseImageReference } from '../../plan/values/image-reference';
import { outputOf, run } from '../run';
import { withTemporaryFolder } from '../temporary';
import { pushArguments, type ImageBuilder } from './builder';

/** How a built image gets to where the cluster finds it. */
export type Delivery =
  | { readonly kind: 'push' }
  | { readonly kind: 'kind'; readonly cluster: string }
  | { readonly kind: 'minikube'; readonly profile: string }
  | { readonly kind: 'keep'; readonly why: string };

/** With a registry: pushed to it. Else loaded into kind or minikube, when the current context is one. */
export function chooseDelivery(
  registry: string | undefined,
  context: string | undefined,
  profiles: readonly string[],
): Delivery {
  if (registry) return { kind: 'push' };
  if (context?.startsWith('kind-')) return { kind: 'kind', cluster: context.slice('kind-'.length) };
  if (context !== undefined && profiles.includes(context)) return { kind: 'minikube', profile: context };
  const where =
    context === undefined
      ? 'There is no current kube context'
      : `The current context, ${context}, is neither kind nor minikube`;
  return {
    kind: 'keep',
    why: `${where}: set IMAGE_REGISTRY=host:port to push the images to a registry that the cluster can pull from.`,
  };
}

/** The current kube context, if there is one. */
export function currentContext(): string | undefined {
  return outputOf('kubectl', ['config', 'current-context'])?.trim();
}

/** The names of minikube's clusters, as its contexts are called. */
export function minikubeProfiles(): string[] {
  const listed = outputOf('minikube', ['profile', 'list', '--output', 'json']);
  if (listed === undefined) return [];
  const parsed: unknown = JSON.parse(listed);
  const valid = typeof parsed === 'object' && parsed !== null && 'valid' in parsed ? parsed.valid : [];
  return (Array.isArray(valid) ? valid : []).map((profile: unknown) =>
    typeof profile === 'object' && profile !== null && 'Name' in profile ? String(profile.Name) : '',
  );
}

/** Brings one image to the cluster. @param isList whether it is one image for each of several platforms */
export async function deliver(
  builder: ImageBuilder,
  delivery: Delivery,
  image: string,
  isList: boolean,
): Promise<void> {
  switch (delivery.kind) {
    case 'push':
      await run(builder, pushArguments(builder, image, isList));
      return;
    case 'kind':
      await asArchive(builder, image, (archive) =>
        run('kind', ['load', 'image-archive', archive, '--name', delivery.cluster]),
      );
      return;
    case 'minikube':
      await asArchive(builder, image, (archive) =>
        run('minikube', ['image', 'load', archive, '--profile', delivery.profile]),
      );
      return;
    case 'keep':
      return;
  }
}

async function asArchive(
  builder: ImageBuilder,
  image: string,
  load: (archive: string) => Promise<void>,
): Promise<void> {
  await withTemporaryFolder(async (folder) => {
    const archive = join(folder, 'image.tar');
    if (builder === 'docker') await run('docker', ['save', '--output', archive, image]);
    else await run(builder, ['push', image, `docker-archive:${archive}:${fullName(image)}`]);
    await load(archive);
  });
}

/** Podman and buildah would call it localhost/…: named in full, the cluster finds it under the name in the manifests. */
export function fullName(image: string): string {
  const { registry, repository, tag } = parseImageReference(image);
  const isOfficial = registry === 'docker.io' && !repository.includes('/');
  return `${registry}/${isOfficial ? 'library/' : ''}${repository}:${tag}`;
}
