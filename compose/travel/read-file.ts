import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { notAFile, statOf } from '../files';
import { CannotRead, codeOf, lookAt, reading } from './cannot-read';

/** Bytes that are read at once. */
const CHUNK = 64 * 1024;

interface Opening {
  /** The name of the file in messages. */
  readonly name: string;
  /** Bytes. */
  readonly limit: number;
  /** The action for a reader whose file cannot be read. */
  readonly hint?: string;
}

/** Reads an open file part by part, whatever its length. @param use called with each part, which is gone afterwards */
export function readParts(path: string | Buffer, { name, limit, hint }: Opening, use: (part: Buffer) => void): void {
  const read = (): void => {
    const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      refuseSpecial(fstatSync(file), name, limit);
      readOpen(file, name, limit, use);
    } finally {
      closeSync(file);
    }
  };
  reading(name, read, hint);
}

/** The content of a file that the user of the command names, or of a stream until its end. @throws CannotRead */
export function readOwn(path: string, name: string, limit: number): Buffer {
  lookAt(path, name);
  return isStream(path) ? readStream(path, name, limit) : readFile(path, name, limit);
}

/**
 * The content of a file. It is looked at before it is opened, and again when it is open: nobody waits for a pipe or a
 * device.
 *
 * @param name the name of the file in messages
 * @param limit bytes
 * @throws CannotRead
 */
export function readFile(path: string, name: string, limit: number): Buffer {
  refuseSpecial(lookAt(path, name), name, limit);
  const chunks: Buffer[] = [];
  readParts(path, { name, limit }, (part) => chunks.push(Buffer.from(part)));
  return Buffer.concat(chunks);
}

function readStream(path: string, name: string, limit: number): Buffer {
  const chunks: Buffer[] = [];
  reading(name, () => {
    // The standard input may be a socket, which nothing opens by its path.
    const isInput = ['/dev/stdin', '/dev/fd/0', '/proc/self/fd/0'].includes(path);
    const file = isInput ? 0 : openSync(path, 'r');
    try {
      readOpen(file, name, limit, (part) => chunks.push(Buffer.from(part)));
    } finally {
      if (!isInput) closeSync(file);
    }
  });
  return Buffer.concat(chunks);
}

/** Descriptors that whoever started the program has opened: `/dev/stdin`, and what a shell makes of `<(command)`. */
const DESCRIPTORS = /^(\/dev\/(stdin|fd\/\d+)|\/proc\/(self|\d+)\/fd\/\d+)$/;

/**
 * Whether a path leads to an open input that is neither a file nor a folder, and so has an end. A pipe with a name in
 * a folder does not count: nobody may ever write to it.
 */
export function isStream(path: string): boolean {
  const stat = DESCRIPTORS.test(path) ? statOf(path) : undefined;
  return stat !== undefined && !stat.isFile() && !stat.isDirectory();
}

/** @throws CannotRead for what is no file, or holds too much */
function refuseSpecial(stat: Stats, name: string, limit: number): void {
  if (!stat.isFile()) throw new CannotRead(`${name} ${notAFile(stat)}`, 'Check the path.');
  if (stat.size > limit) throw tooLarge(name, limit);
}

function readOpen(file: number, name: string, limit: number, use: (part: Buffer) => void): void {
  const part = Buffer.allocUnsafe(CHUNK);
  let room = limit;
  for (;;) {
    const length = readSome(file, part);
    if (length === 0) return;
    room -= length;
    if (room < 0) throw tooLarge(name, limit);
    use(part.subarray(0, length));
  }
}

/** Waits for an input that has nothing to say yet. */
function readSome(file: number, part: Buffer): number {
  for (;;) {
    try {
      return readSync(file, part);
    } catch (error) {
      if (file !== 0 || codeOf(error) !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

function tooLarge(name: string, limit: number): CannotRead {
  return new CannotRead(
    `${name} holds more than ${limit} bytes, the limit for such a file.`,
    'Remove the parts of the file that no program needs.',
  );
}
