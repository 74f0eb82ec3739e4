import { readFileSync } from 'node:fs';
import { isUtf8 } from 'node:buffer';
import { shortHash } from '../names';
import type { ConfigMapPlan, ContentItem, ContentSource, SecretPlan } from '../plan';
import { isCredentialFile } from './credential-files';
import type { FoundFile } from './walk';

/**
 * The most that one ConfigMap holds, in bytes of its JSON: `kubectl apply` copies it into an annotation, and the
 * annotations of an object stay below 256 KiB.
 */
export const MAX_CONFIG_MAP = 200 * 1024;

/** Files as objects of the cluster, and how to project them into one volume. */
export interface Content {
  readonly configMaps: readonly ConfigMapPlan[];
  readonly secrets: readonly SecretPlan[];
  readonly sources: readonly ContentSource[];
}

interface Piece {
  readonly item: ContentItem;
  readonly text?: string;
  readonly binary?: string;
  readonly size: number;
  readonly secret: boolean;
}

/** Puts files into as few ConfigMaps as hold them; what is a credential goes into a Secret. */
export function planContent(name: string, files: readonly FoundFile[]): Content {
  const pieces = pieceList(files);
  const parts = pack(pieces.filter(({ secret }) => !secret));
  const secret = pieces.filter((piece) => piece.secret);
  const numbered = parts.map((part, i) => ({ name: i === 0 ? name : `${name}-${i + 1}`, part }));
  const secretName = `${name}-credentials`;
  return {
    configMaps: numbered.map(({ name: part, part: items }) => ({
      name: part,
      text: Object.fromEntries(items.flatMap(({ item, text }) => (text === undefined ? [] : [[item.key, text]]))),
      binary: Object.fromEntries(
        items.flatMap(({ item, binary }) => (binary === undefined ? [] : [[item.key, binary]])),
      ),
    })),
    secrets:
      secret.length === 0
        ? []
        : [
            {
              name: secretName,
              data: Object.fromEntries(
                secret.map(({ item, text, binary }) => [item.key, binary ?? base64(text ?? '')]),
              ),
            },
          ],
    sources: [
      ...numbered.map(({ name: part, part: items }) => ({
        kind: 'configMap' as const,
        name: part,
        items: items.map(({ item }) => item),
      })),
      ...(secret.length === 0
        ? []
        : [{ kind: 'secret' as const, name: secretName, items: secret.map(({ item }) => item) }]),
    ],
  };
}

/** How many bytes a file takes in a ConfigMap as JSON, the way Go writes it. */
export function encodedSize(content: Buffer): number {
  if (!isText(content)) return Math.ceil(content.length / 3) * 4;
  const text = content.toString('utf8');
  const escapedByGo = (text.match(/[<>&\u2028\u2029]/g) ?? []).length;
  return Buffer.byteLength(JSON.stringify(text)) + 5 * escapedByGo;
}

function pieceList(files: readonly FoundFile[]): Piece[] {
  const keys = new Set<string>();
  return files.map((file) => {
    const content = readFileSync(file.absolute);
    const plain = file.path
      .replace(/\//g, '__')
      .replace(/[^-._a-zA-Z0-9]/g, '_')
      .slice(-200);
    const key =
      keys.has(plain) || plain !== file.path.replace(/\//g, '__') ? `${shortHash(file.path)}-${plain}` : plain;
    keys.add(key);
    // The files of the project are their owner's there, and root's in a ConfigMap: all may read them.
    const item = { key, path: file.path, mode: file.mode | 0o444 };
    return {
      item,
      size: encodedSize(content) + Buffer.byteLength(key) + 8,
      secret: isCredentialFile(file.path, content),
      ...(isText(content) ? { text: content.toString('utf8') } : { binary: content.toString('base64') }),
    };
  });
}

/** Whether a content can stand in YAML as text; control characters other than white space cannot. */
export function isText(content: Buffer): boolean {
  return isUtf8(content) && !/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\ufeff|\r/.test(content.toString('utf8'));
}

function pack(pieces: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const last = parts.at(-1);
    if (last === undefined || piece.size > room) {
      parts.push([piece]);
      room = MAX_CONFIG_MAP - piece.size;
    } else {
      last.push(piece);
      room -= piece.size;
    }
  }
  return parts;
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}
