import { dependencyOrder } from '../../compose/dependency-order';
import type { ImageBuild } from '../../plan/plan';

/** Each image once, after those that it is built from. */
export function buildOrder(builds: readonly ImageBuild[]): ImageBuild[] {
  const byImage = new Map<string, ImageBuild>();
  for (const build of builds) byImage.set(build.image, merge(byImage.get(build.image), build));
  const before = ({ recipe }: ImageBuild): string[] =>
    Object.values(recipe.contexts).flatMap((context) =>
      context.kind === 'image' && byImage.has(context.image) ? context.image : [],
    );
  const { order } = dependencyOrder(byImage.keys(), (image) => [byImage.get(image) ?? []].flat().flatMap(before));
  return order.flatMap((image) => byImage.get(image) ?? []);
}

/** Services that share a build may give it different tags. */
function merge(before: ImageBuild | undefined, build: ImageBuild): ImageBuild {
  if (before === undefined) return build;
  return { ...before, tags: [...new Set([...before.tags, ...build.tags])] };
}
