import { MAX_CONTENT_OF_PROJECT, MAX_MOUNTED_ENTRIES, MIN_CONTENT } from '../limits';
import { CannotRead } from './cannot-read';

/** How much more of the files of a project may travel as content, whatever mounts them. */
export class Room {
  /** Bytes. */
  private content = MAX_CONTENT_OF_PROJECT;
  private entries = MAX_MOUNTED_ENTRIES;

  /**
   * Takes room for one file, in each object that has a copy of it.
   *
   * @param name what the file is called in messages
   * @throws CannotRead where there is not enough of it
   */
  take(bytes: number, name: string): void {
    this.content -= Math.max(bytes, MIN_CONTENT);
    if (this.content >= 0) return;
    throw new CannotRead(
      `${name} does not travel: the mounts, configs and secrets of the project contain more than ${MAX_CONTENT_OF_PROJECT / 1024 / 1024} MiB together, each copy of a file counted.`,
      'Copy the files into an image with a Dockerfile, download them at the start, or put them into a named volume that several services mount.',
    );
  }

  /**
   * Takes room for a file or folder below a mounted folder.
   *
   * @param name what the folder is called in messages
   * @returns true
   * @throws CannotRead where there is not enough of it
   */
  takeEntry(name: string): true {
    this.entries -= 1;
    if (this.entries >= 0) return true;
    throw new CannotRead(
      `${name} does not travel: the mounted folders of the project contain more than ${MAX_MOUNTED_ENTRIES} files and folders together, each mount counted.`,
      'Mount smaller folders, copy the files into an image with a Dockerfile, or put them into a named volume.',
    );
  }
}
