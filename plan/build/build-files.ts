import { createHash, type Hash } from 'node:crypto';
import { displayPath } from '../../compose/files';
import { MAX_CONTEXT_BYTES, MAX_IGNORE_FILE } from '../../compose/limits';
import type { Borders } from '../../compose/travel/borders';
import { CannotRead } from '../../compose/travel/cannot-read';
import type { Place } from '../../compose/travel/outside';
import { readParts } from '../../compose/travel/read-file';
import { contextFiles, TooLargeContext, UNREADABLE } from './context-files';
import { readStages, type Stages } from './dockerfile/stages';

/** The files that were found in a folder. */
interface Found {
  readonly hash: Hash;
  readonly amount: { readonly files: number; readonly bytes: number };
}

/**
 * The files from which the builds of a project are made. Each context is read once, and each Dockerfile is parsed once,
 * however many services are built from them; a context that is too large for one build is so for all.
 */
export class BuildFiles {
  private readonly found = new Map<string, Found | Error>();
  private readonly parsed = new Map<string, Stages>();
  /** Bytes. */
  private room = MAX_CONTEXT_BYTES;

  constructor(private readonly borders: Borders) {}

  /**
   * A hash that begins with a folder: with the files that an ignore file lets through, and whether they can be executed.
   *
   * @param place what names the folder
   * @throws CannotRead
   * @throws TooLargeContext
   */
  hashOf(folder: string, ignoreFile: string | undefined, place: Place): Hash {
    return this.withFolder(createHash('sha256'), folder, ignoreFile, place);
  }

  /**
   * A hash that has begun with something else, with the same behind it. Where another one has begun alike, the folder is
   * not read again.
   */
  withFolder(begun: Hash, folder: string, ignoreFile: string | undefined, place: Place): Hash {
    const key = JSON.stringify([folder, ignoreFile, begun.copy().digest('hex')]);
    const found = this.found.get(key) ?? this.look(folder, ignoreFile, begun);
    this.found.set(key, found);
    if (found instanceof Error) throw found;
    if (found.amount.files > 0) this.borders.note(folder, found.amount, place);
    return found.hash.copy();
  }

  /** Adds a file part by part: an image may be built from files that are larger than the memory. @returns its bytes */
  addFile(hash: Hash, path: Buffer): number {
    let bytes = 0;
    const name = displayPath(path.toString('utf8'));
    readParts(path, { name, limit: this.room, hint: UNREADABLE }, (part) => {
      bytes += part.length;
      hash.update(part);
    });
    this.room -= bytes;
    return bytes;
  }

  /** The stages of a Dockerfile. */
  stagesOf(text: string): Stages {
    const stages = this.parsed.get(text) ?? readStages(text);
    this.parsed.set(text, stages);
    return stages;
  }

  private look(folder: string, ignoreFile: string | undefined, begun: Hash): Found | Error {
    const hash = begun.copy();
    try {
      return { hash, amount: this.read(hash, folder, ignoreFile) };
    } catch (error) {
      if (error instanceof Error) return error;
      throw error;
    }
  }

  private read(hash: Hash, folder: string, ignoreFile: string | undefined): Found['amount'] {
    const rules = ignoreFile === undefined ? '' : this.borders.open(ignoreFile, MAX_IGNORE_FILE).toString('utf8');
    const entries = contextFiles(folder, ignoreFile, rules);
    // Before anything is read: a sparse file takes no room on the disk.
    if (entries.reduce((sum, entry) => sum + (entry.kind === 'file' ? entry.bytes : 0), 0) > this.room)
      throw new TooLargeContext(folder);
    const amount = { files: 0, bytes: 0 };
    for (const entry of entries) {
      if (entry.kind === 'link') hash.update(`${entry.path}\0l\0${entry.target}\0`);
      else {
        this.check(folder, entry.absolute.toString('utf8'));
        hash.update(`${entry.path}\0${entry.executable ? 'x' : '-'}\0`);
        amount.bytes += this.addFile(hash, entry.absolute);
        amount.files += 1;
        hash.update('\0');
      }
    }
    return amount;
  }

  /** Refuses keys that lie beside the project. */
  private check(folder: string, file: string): void {
    if (this.borders.mayTravel(file)) return;
    throw new CannotRead(
      `${displayPath(file)} does not travel: the file usually contains keys or passwords, and its build context is outside of the project folder.`,
      `Add the file to the .dockerignore of ${displayPath(folder)}, or allow the file: --allow-path ${file}.`,
    );
  }
}
