import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { fromJson, scalar, type Json, type Node } from '../tree/node';
import { InvalidForm } from './invalid-form';
import type { Context } from './normalise';

const EXAMPLE = 'Write "name:/path", "./folder:/path" or "./file:/path:ro".';

/** `./a:/b:ro`, `name:/b` or `/b` → `{type, source, target, read_only, …}`; paths of the host become absolute. */
export function volumeMount(node: Node, { directory }: Context): Node {
  if (node.kind === 'scalar') return short(node.at, String(node.value ?? ''), directory);
  if (node.kind !== 'mapping') return node;
  const source = node.entries.get('source');
  const type = node.entries.get('type')?.value;
  if (type?.kind !== 'scalar' || type.value !== 'bind' || source?.value.kind !== 'scalar') return node;
  const path = hostPath(String(source.value.value), directory);
  return {
    ...node,
    entries: new Map([...node.entries, ['source', { ...source, value: scalar(source.value.at, path) }]]),
  };
}

function short(at: Node['at'], text: string, directory: string): Node {
  const parts = text.split(':');
  if (parts.some((part) => part === ''))
    throw new InvalidForm(`${JSON.stringify(text)} has an empty part.`, EXAMPLE, at);
  if (parts.length > 3) throw new InvalidForm(`${JSON.stringify(text)} has too many colons.`, EXAMPLE, at);
  const [first = '', target, options = ''] = parts;
  if (target === undefined) return fromJson(at, { type: 'volume', target: first, volume: {} });
  const flags = options.split(',');
  const isBind = /^(\.|\/|~)/.test(first);
  const model: Json = {
    type: isBind ? 'bind' : 'volume',
    source: isBind ? hostPath(first, directory) : first,
    target,
    ...(flags.includes('ro') ? { read_only: true } : {}),
    ...(isBind ? { bind: { create_host_path: true } } : { volume: flags.includes('nocopy') ? { nocopy: true } : {} }),
  };
  return fromJson(at, model);
}

function hostPath(path: string, directory: string): string {
  return resolve(directory, path.replace(/^~(?=\/|$)/, homedir()));
}
