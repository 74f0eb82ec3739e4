import { resolve } from 'node:path';
import { fromJson, scalar, type Node } from '../tree/node';
import type { Context } from './normalise';

/** `build: ./dir` → `{context, dockerfile}`, the context absolute; a URL stays as it is. */
export function buildContext(node: Node, { directory }: Context): Node {
  const long = node.kind === 'scalar' ? fromJson(node.at, { context: String(node.value) }) : node;
  if (long.kind !== 'mapping') return long;
  const context = long.entries.get('context')?.value;
  const text = context?.kind === 'scalar' ? String(context.value) : '.';
  const path = /^(https?|ssh|git):\/\/|^git@/.test(text) ? text : resolve(directory, text);
  const entries = new Map(long.entries);
  entries.set('context', {
    at: long.entries.get('context')?.at ?? node.at,
    value: scalar(context?.at ?? node.at, path),
  });
  if (!entries.has('dockerfile') && !entries.has('dockerfile_inline')) {
    entries.set('dockerfile', { at: node.at, value: scalar(node.at, 'Dockerfile') });
  }
  return { ...long, entries };
}

/** The file of a config or secret, absolute. */
export function resolveFile(node: Node, { directory }: Context): Node {
  return node.kind === 'scalar' ? scalar(node.at, resolve(directory, String(node.value))) : node;
}
