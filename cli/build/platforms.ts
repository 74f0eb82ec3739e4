import type { ImageBuild } from '../../plan/plan';

/** The names that Node has for machines, in the words of container images. */
const ARCHITECTURES: Readonly<Record<string, string>> = {
  x64: 'amd64',
  arm64: 'arm64',
  arm: 'arm',
  ia32: '386',
  ppc64: 'ppc64le',
  riscv64: 'riscv64',
  s390x: 's390x',
};

/** Whether a platform, such as `linux/arm64`, is that of this machine. */
export function isOwn(platform: string, machine: string = process.arch): boolean {
  const [system, architecture] = platform.split('/');
  return system === 'linux' && architecture === ARCHITECTURES[machine];
}

/** A cluster on this machine runs images for one platform: the machine's own, or the first that there is. */
export function forThisMachine(build: ImageBuild, machine: string = process.arch): ImageBuild {
  const { platforms } = build.recipe;
  const own = platforms.find((platform) => isOwn(platform, machine)) ?? platforms[0];
  return { ...build, recipe: { ...build.recipe, platforms: own === undefined ? [] : [own] } };
}
