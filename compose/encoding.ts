import type { Problem } from './problem';

/** What a file is that is no text, by its first bytes. */
const FORMATS: readonly (readonly [string, readonly number[]])[] = [
  ['a gzip archive', [0x1f, 0x8b]],
  ['a zip archive', [0x50, 0x4b, 0x03, 0x04]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ['an image', [0x89, 0x50, 0x4e, 0x47]],
];
/** Bytes that are looked at. */
const BEGINNING = 4096;

/** The text of a file, or why it is none. UTF-16 is read where a byte order mark tells, as Compose does. */
export function decoded(bytes: Buffer): {
  readonly text: string;
  readonly problem?: Pick<Problem, 'message' | 'hint'>;
} {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  if (utf16 !== undefined) return { text: new TextDecoder(utf16).decode(bytes) };
  const [format] = FORMATS.find(([, start]) => start.every((byte, index) => bytes[index] === byte)) ?? [];
  if (format !== undefined) {
    return {
      text: '',
      problem: { message: `The file is ${format}, and no text.`, hint: 'Name a Compose file, unpacked.' },
    };
  }
  const beginning = bytes.subarray(0, BEGINNING);
  const zeros = beginning.filter((byte) => byte === 0).length;
  if (zeros === 0) return { text: new TextDecoder('utf-8').decode(bytes) };
  if (zeros * 3 > beginning.length) {
    const message = 'The file is written in UTF-16 without a byte order mark.';
    return { text: '', problem: { message, hint: 'Save it as UTF-8.' } };
  }
  return { text: '', problem: { message: 'The file holds binary data, and no text.', hint: 'Name a Compose file.' } };
}
