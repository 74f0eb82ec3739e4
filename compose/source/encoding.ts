import { isUtf8 } from 'node:buffer';
import type { Problem } from '../problem';

/** Files that are no text, by their first bytes. */
const FORMATS: readonly (readonly [string, readonly number[]])[] = [
  ['a gzip archive', [0x1f, 0x8b]],
  ['a zip archive', [0x50, 0x4b, 0x03, 0x04]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ['an image', [0x89, 0x50, 0x4e, 0x47]],
];
/** Bytes that are looked at. */
const BEGINNING = 4096;

/** The text of a Compose file, or why the file is no text. UTF-16 is read where a byte order mark tells, as Compose does. */
export function decoded(bytes: Buffer): {
  readonly text: string;
  readonly problem?: Pick<Problem, 'message' | 'hint'>;
} {
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) return { text: new TextDecoder(utf16).decode(bytes) };
  const reason = notText(bytes) ?? notUtf8(bytes);
  if (reason === undefined) return { text: new TextDecoder('utf-8').decode(bytes) };
  return { text: '', problem: { message: `The file ${reason}.`, hint: 'Name a Compose file in UTF-8, unpacked.' } };
}

/** Why the bytes of a file are no text in UTF-8, as the end of a sentence; nothing for one that may be. */
export function notText(bytes: Buffer): string | undefined {
  const [format] = FORMATS.find(([, start]) => start.every((byte, index) => bytes[index] === byte)) ?? [];
  if (format !== undefined) return `is ${format}, and no text`;
  if (utf16Of(bytes) !== undefined) return 'is written in UTF-16';
  const beginning = bytes.subarray(0, BEGINNING);
  const zeros = beginning.filter((byte) => byte === 0).length;
  if (zeros === 0) return undefined;
  return zeros * 3 > beginning.length
    ? 'is written in UTF-16 without a byte order mark'
    : 'holds binary data, and no text';
}

/**
 * In which line bytes stand that no text in UTF-8 has, as the end of a sentence. They would become other characters, also
 * in a password.
 *
 * @param comment what a line begins with that nobody reads
 */
export function notUtf8(bytes: Buffer, comment?: RegExp): string | undefined {
  if (isUtf8(bytes)) return undefined;
  let start = 0;
  for (let line = 1; start < bytes.length; line++) {
    const end = bytes.indexOf('\n', start);
    const text = bytes.subarray(start, end === -1 ? bytes.length : end);
    if (!isUtf8(text) && comment?.test(text.toString('latin1')) !== true) {
      return `is not in UTF-8: line ${line} has other bytes`;
    }
    start += text.length + 1;
  }
  return undefined;
}

function utf16Of(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}
