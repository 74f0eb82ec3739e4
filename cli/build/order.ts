import type { ImageBuild } from '../../plan/plan';

/** Each image once, after those that it is built from. */
export function buildOrder(builds: readonly ImageBuild[]): ImageBuild[] {
  const byImage = new Map<string, ImageBuild>();
  for (const build of builds) byImage.set(build.image, merge(byImage.get(build.image), build));
  const ordered = new Set<ImageBuild>();
  const visit = (build: ImageBuild): void => {
    if (ordered.has(build)) return;
    for (const context of Object.values(build.recipe.contexts)) {
      const other = context.kind === 'image' ? byImage.get(context.image) : undefined;
      if (other !== undefined) visit(other);
    }
    ordered.add(build);
  };
  for (const build of byImage.values()) visit(build);
  return [...ordered];
}

/** Services that share a build may give it different tags. */
function merge(before: ImageBuild | undefined, build: ImageBuild): ImageBuild {
  if (before === undefined) return build;
  return { ...before, tags: [...new Set([...before.tags, ...build.tags])] };
}
