import { tmpdir } from 'node:os';
import { basename, dirname, resolve } from 'node:path';
import { ComposeError, type Problem } from '../compose/problem';
import { editedIn, foreignIn, isPartOf, isPublished, refuseForeign } from './folder/comparison';
import { isWhole } from './folder/contents';
import { KeptOutput } from './folder/kept';
import type { Files } from './folder/list';
import { isPlainName } from './folder/names';
import { checkPlace, findPlace } from './folder/place';
import { telling } from './folder/refusal';
import { isUnfinished } from './folder/swap';
import { withTarget } from './folder/target';

/**
 * The folder of manifests, replaced as a whole or not at all. `cdk8s synth` deletes it before the app starts, so the
 * last good one is kept aside, and put back when the next cannot be made. What this tool did not write is never removed.
 */
export class OutputFolder {
  private readonly kept: KeptOutput;

  private readonly shown: string;

  /**
   * @param folder its path; an empty one is no path, and means `dist`
   * @param caches where to keep the last good output: the first of these that can be written
   */
  constructor(folder: string, ...caches: readonly string[]) {
    this.shown = folder.trim() === '' ? 'dist' : folder;
    const path = resolve(this.shown);
    this.kept = new KeptOutput(path, isPassing(path) ? [] : caches);
  }

  /**
   * Puts a folder with these files in place.
   *
   * @param apart folders that it may not be or contain, beside the current one, the home folder and that of this tool
   * @returns what the user should know
   * @throws ComposeError when the folder holds something else, or cannot be written
   */
  publish(files: Files, ...apart: readonly string[]): readonly Problem[] {
    const wrong = [...files.keys()].find((name) => !isPlainName(name));
    if (wrong !== undefined) throw new Error(`${JSON.stringify(wrong)} is not the name of a file.`);
    return telling(this.shown, () => {
      const place = findPlace(this.shown);
      checkPlace(place, apart);
      return withTarget(place, this.kept, ({ contents, write }) => {
        const foreign = foreignIn(place.folder, contents, files, () => this.kept.read());
        if (foreign.length > 0) throw refuseForeign(place.shown, foreign);
        const edited = editedIn(place, contents, files);
        if (!isPublished(place.folder, contents, files)) write(files);
        this.kept.write(files);
        return edited;
      });
    });
  }

  /**
   * Puts the last good output back, where it or a part of it is gone.
   *
   * @returns why that is not possible
   */
  restore(): readonly Problem[] {
    try {
      telling(this.shown, () => {
        const place = findPlace(this.shown);
        const unfinished = isUnfinished(place.folder);
        if (isWhole(place.folder) && !unfinished) return;
        const files = this.kept.read();
        if (files === undefined && !unfinished) return;
        checkPlace(place, []);
        withTarget(place, this.kept, ({ contents, write }) => {
          if (files !== undefined && isPartOf(place.folder, contents, files)) write(files);
        });
      });
      return [];
    } catch (error) {
      if (error instanceof ComposeError) return error.problems;
      throw error;
    }
  }
}

/** Whether a folder is the one that `cdk8s synth --stdout` makes and removes: nobody wants its output back. */
function isPassing(path: string): boolean {
  return dirname(path) === resolve(tmpdir()) && /^cdk8s-[A-Za-z0-9]{6}$/.test(basename(path));
}
