import type { Json } from '../compose/tree/node';

/**
 * A manifest, or a part of one, as cdk8s puts it out: with the keys of its mappings in the order of their letters, and
 * without keys that have no value.
 */
export function inOrder(value: unknown): Json {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value === 'object' && value !== null) {
    const result: Record<string, Json> = {};
    for (const key of Object.keys(value).sort()) {
      const item = (value as Record<string, unknown>)[key];
      if (item !== undefined && item !== null) result[key] = inOrder(item);
    }
    return result;
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
