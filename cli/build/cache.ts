import { withoutTag } from '../../plan/values/image-reference';
import type { ImageBuild } from '../../plan/plan';
import type { ImageBuilder } from './builder';
import { option } from './option';
import { isOwn } from './platforms';

/**
 * Podman and buildah have no cache of one stage, and take a layer of another platform for one that fits where a stage
 * begins from scratch: they do without a cache then.
 */
export function cacheOptions(builder: ImageBuilder, { recipe, conditions }: ImageBuild): string[] {
  const { noCache, noCacheFilter, pull, cacheFrom, cacheTo } = conditions;
  if (builder === 'docker') {
    return [
      ...(noCache ? ['--no-cache'] : []),
      ...noCacheFilter.flatMap((stage) => ['--no-cache-filter', stage]),
      ...(pull ? ['--pull'] : []),
      ...cacheFrom.flatMap((source) => ['--cache-from', source]),
      ...cacheTo.flatMap((target) => ['--cache-to', target]),
    ];
  }
  return [
    ...(noCache || noCacheFilter.length > 0 || recipe.platforms.some((platform) => !isOwn(platform))
      ? ['--no-cache']
      : []),
    ...(pull ? ['--pull=newer'] : []),
    ...cacheFrom.flatMap((source) => option('--cache-from', cacheRepository(source))),
    ...cacheTo.flatMap((target) => option('--cache-to', cacheRepository(target))),
  ];
}

/** `type=registry,ref=host/name:tag` → `host/name`, which is all that podman and buildah know of. */
export function cacheRepository(cache: string): string | undefined {
  const fields = Object.fromEntries(cache.split(',').map((field): [string, string] => splitAt(field, '=')));
  if (fields['type'] !== 'registry') return undefined;
  return fields['ref'] === undefined ? undefined : withoutTag(fields['ref']);
}

function splitAt(text: string, separator: string): [string, string] {
  const index = text.indexOf(separator);
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index + separator.length)];
}
