import { isUtf8 } from 'node:buffer';
import { shortHash } from '../values/names';
import type { ConfigMapPlan, ContentItem, ContentSource, SecretPlan } from '../plan';

/** The beginning of the names that a cluster keeps for itself in a mounted ConfigMap or Secret, such as `..data`. */
export const RESERVED = '..';

/**
 * The most that one ConfigMap or Secret holds, in bytes of its JSON: `kubectl apply` copies it into an annotation, and
 * the annotations of an object stay below 256 KiB.
 */
const MAX_OBJECT = 200 * 1024;
/** The most that one piece holds: the JSON of a larger one, with its key, would not fit into one object. */
const MAX_PIECE = MAX_OBJECT - 1024;
/** Bytes that take, in base64, no more than that. */
const PART = Math.floor(MAX_PIECE / 4) * 3;

/** A file that goes into a volume. */
export interface ContentFile {
  /** In the volume, with `/`. */
  readonly path: string;
  /** Permission bits. */
  readonly mode: number;
  readonly content: Buffer;
  /** Its key in the ConfigMap; made from the path where absent. */
  readonly key?: string;
}

/** Files as objects of the cluster, and how to project them into one volume. */
export interface Content {
  readonly configMaps: readonly ConfigMapPlan[];
  readonly secrets: readonly SecretPlan[];
  readonly sources: readonly ContentSource[];
  /** Files that are too large for one object, and are projected in parts. */
  readonly split: readonly SplitFile[];
}

export interface SplitFile {
  readonly path: string;
  readonly mode: number;
  /** The paths of its parts in the projected volume, in their order. */
  readonly parts: readonly string[];
}

/** Where the parts of split files are in the projected volume. */
export const PARTS = '.parts';

interface Piece {
  readonly item: ContentItem;
  readonly text?: string;
  readonly binary?: string;
  readonly size: number;
}

/** Puts files into as few ConfigMaps as hold them: the first has the name, the next ones a number behind it. */
export function inConfigMaps(name: string, files: readonly ContentFile[]): Content {
  const { objects, split } = objectsOf(name, files);
  return {
    configMaps: objects.map(({ name: object, pieces }) => ({
      name: object,
      text: Object.fromEntries(pieces.flatMap(({ item, text }) => (text === undefined ? [] : [[item.key, text]]))),
      binary: Object.fromEntries(
        pieces.flatMap(({ item, binary }) => (binary === undefined ? [] : [[item.key, binary]])),
      ),
    })),
    secrets: [],
    sources: objects.map((object) => source('configMap', object)),
    split,
  };
}

/** The same in Secrets. */
export function inSecrets(name: string, files: readonly ContentFile[]): Content {
  const { objects, split } = objectsOf(name, files);
  return {
    configMaps: [],
    secrets: objects.map(({ name: object, pieces }) => ({
      name: object,
      data: Object.fromEntries(pieces.map(({ item, text, binary }) => [item.key, binary ?? base64(text ?? '')])),
    })),
    sources: objects.map((object) => source('secret', object)),
    split,
  };
}

/** Both in one volume. */
export function together(a: Content, b: Content): Content {
  return {
    configMaps: [...a.configMaps, ...b.configMaps],
    secrets: [...a.secrets, ...b.secrets],
    sources: [...a.sources, ...b.sources],
    split: [...a.split, ...b.split],
  };
}

/** Whether a content can stand in YAML as text; control characters other than white space cannot. */
function isText(content: Buffer): boolean {
  return isUtf8(content) && !/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\ufeff|\r/.test(content.toString('utf8'));
}

interface ContentObject {
  readonly name: string;
  readonly pieces: readonly Piece[];
}

function objectsOf(name: string, files: readonly ContentFile[]): { objects: ContentObject[]; split: SplitFile[] } {
  const pieces: Piece[] = [];
  const split: SplitFile[] = [];
  const keys = new Set<string>();
  for (const file of files) {
    const key = file.key ?? keyOf(file.path, keys);
    keys.add(key);
    const whole = piece(key, file.path, file.mode, file.content);
    if (whole.size <= MAX_PIECE) {
      pieces.push(whole);
      continue;
    }
    const parts = partsOf(key, file.content);
    pieces.push(...parts);
    for (const { item } of parts) keys.add(item.key);
    split.push({ path: file.path, mode: file.mode, parts: parts.map(({ item }) => item.path) });
  }
  const objects = pack(pieces).map((items, index) => ({
    name: index === 0 ? name : `${name}-${index + 1}`,
    pieces: items,
  }));
  return { objects, split };
}

function source(kind: ContentSource['kind'], { name, pieces }: ContentObject): ContentSource {
  return { kind, name, items: pieces.map(({ item }) => item) };
}

/** A path as a key, which has no slashes; with a hash where that makes two paths one, or a name that is reserved. */
function keyOf(path: string, taken: ReadonlySet<string>): string {
  const flat = path.replace(/\//g, '__');
  const plain = flat.replace(/[^-._a-zA-Z0-9]/g, '_').slice(-200);
  const isFree = plain === flat && !plain.startsWith(RESERVED) && !taken.has(plain);
  return isFree ? plain : `${shortHash(path)}-${plain}`;
}

function piece(key: string, path: string, mode: number, content: Buffer): Piece {
  const value = isText(content) ? { text: content.toString('utf8') } : { binary: content.toString('base64') };
  return { item: { key, path, mode }, ...value, size: encodedSize(value) + Buffer.byteLength(key) + 8 };
}

/** Pieces, each as large as one object can be; base64 allows a cut in the middle of a character. */
function partsOf(key: string, content: Buffer): Piece[] {
  return Array.from({ length: Math.ceil(content.length / PART) }, (_, index) => {
    const number = String(index).padStart(4, '0');
    const binary = content.subarray(index * PART, (index + 1) * PART).toString('base64');
    const item = { key: `${key}.${number}`, path: `${PARTS}/${key}/${number}`, mode: 0o444 };
    return { item, binary, size: binary.length + Buffer.byteLength(item.key) + 8 };
  });
}

/** How many bytes a value takes in JSON, the way Go writes it. */
function encodedSize({ text, binary = '' }: { text?: string; binary?: string }): number {
  if (text === undefined) return binary.length;
  const escapedByGo = (text.match(/[<>&\u2028\u2029]/g) ?? []).length;
  return Buffer.byteLength(JSON.stringify(text)) + 5 * escapedByGo;
}

function pack(pieces: readonly Piece[]): Piece[][] {
  const objects: Piece[][] = [];
  let room = 0;
  for (const item of pieces) {
    const last = objects.at(-1);
    if (last === undefined || item.size > room) {
      objects.push([item]);
      room = MAX_OBJECT - item.size;
    } else {
      last.push(item);
      room -= item.size;
    }
  }
  return objects;
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}
