import { posix } from 'node:path';
import { fromJson, scalar, textOf, withEntry, withoutEntry, type Json, type Node } from '../tree/node';
import { hostPath } from './files';
import { InvalidForm } from './invalid-form';
import type { Context } from './context';

const PROPAGATIONS = ['rprivate', 'private', 'rshared', 'shared', 'rslave', 'slave'];
const EXAMPLE = 'Write "name:/path", "./folder:/path" or "./file:/path:ro".';

/** `./a:/b:ro`, `name:/b` or `/b` → `{type, source, target, read_only, …}`; paths of the host become absolute. */
export function volumeMount(node: Node, context: Context): Node {
  if (node.kind === 'scalar') return short(node.at, String(node.value ?? ''), context);
  if (node.kind !== 'mapping') return node;
  const target = node.entries.get('target');
  if (target === undefined)
    throw new InvalidForm('A mount needs a target.', 'Write the path inside of the container as "target".', node.at);
  const cleaned = textOf(target?.value);
  const long =
    cleaned === undefined ? node : withEntry(node, 'target', scalar(target.value.at, clean(cleaned)), target.at);
  const source = node.entries.get('source');
  const path = textOf(source?.value);
  if (source === undefined || path === undefined) return long;
  if (textOf(node.entries.get('type')?.value) !== 'bind') return path === '' ? withoutEntry(long, 'source') : long;
  return withEntry(long, 'source', scalar(source.value.at, hostPath(path, context)), source.at);
}

function short(at: Node['at'], text: string, context: Context): Node {
  const [first = '', target, options = '', ...rest] = partsOf(text);
  if ([first, target ?? first].includes('') || (options === '' && text.endsWith(':')))
    throw new InvalidForm(`${JSON.stringify(text)} has an empty part.`, EXAMPLE, at);
  if (rest.length > 0) throw new InvalidForm(`${JSON.stringify(text)} has too many colons.`, EXAMPLE, at);
  if (target === undefined) {
    const volume = Buffer.byteLength(text) > 2 ? { volume: {} } : {};
    return fromJson(at, { type: 'volume', target: clean(first), ...volume });
  }
  if (/^[.\w]*\\/.test(first)) {
    const path = first.replaceAll('\\', '/');
    context.warn(
      `${JSON.stringify(first)} is written for Windows, and names no folder here.`,
      `Write "${/^[./]/.test(path) ? path : `./${path}`}", which Compose reads on every system.`,
    );
  }
  const flags = options.split(',');
  const isBind = /^([./~]|\\\\|[A-Za-z]:)/.test(first);
  const propagation = flags.findLast((flag) => PROPAGATIONS.includes(flag));
  const selinux = flags.findLast((flag) => flag === 'z' || flag === 'Z');
  const bind = {
    ...(propagation === undefined ? {} : { propagation }),
    ...(selinux === undefined ? {} : { selinux }),
  };
  return fromJson(at, {
    type: isBind ? 'bind' : 'volume',
    source: isBind ? hostPath(first, context) : first,
    target: clean(target),
    ...(flags.findLast((flag) => flag === 'ro' || flag === 'rw') === 'ro' ? { read_only: true } : {}),
    ...(isBind ? { bind: { ...bind, create_host_path: true } } : Object.keys(bind).length > 0 ? { bind } : {}),
    ...(flags.includes('nocopy') ? { volume: { nocopy: true } } : isBind ? {} : { volume: {} }),
  } satisfies Json);
}

/** At the colons, but for those of Windows drives; "d:/d" is a volume and its target. */
function partsOf(text: string): string[] {
  const drive = /^[A-Za-z]$/;
  const parts = text.split(':');
  return parts.reduce<string[]>((found, part, index) => {
    const before = parts[index - 1] ?? '';
    const isDrive = part.startsWith('\\') || (part.startsWith('/') && index === 1 && parts.length > 2);
    return drive.test(before) && isDrive ? [...found.slice(0, -1), `${before}:${part}`] : [...found, part];
  }, []);
}

function clean(target: string): string {
  return posix.normalize(target).replace(/(?<=.)\/$/, '');
}
