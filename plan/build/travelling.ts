import { displayPath } from '../../compose/files';
import type { Borders } from '../../compose/travel/borders';
import { CannotRead } from '../../compose/travel/cannot-read';
import type { Place } from '../../compose/travel/outside';
import type { Surroundings } from './context-hash';

/** Refuses a folder as a build context that is no project's: all of it may be in the image. @throws CannotRead */
export function checkContext(borders: Borders, folder: string): void {
  const name = `The build context ${displayPath(folder)}`;
  borders.check(folder, name);
  if (!borders.isOfMachine(folder)) return;
  throw new CannotRead(
    `${name} is of this machine, and not of the project.`,
    `Name a folder of the project, or allow it: --allow-path ${folder}.`,
  );
}

/** Counts what a build sees of its contexts, and refuses keys that lie beside the project. */
export class SeenFiles implements Surroundings {
  private readonly amounts = new Map<string, { files: number; bytes: number }>();

  constructor(readonly borders: Borders) {}

  readonly visit = (folder: string, file: string, bytes: number): void => {
    if (!this.borders.mayTravel(file)) {
      throw new CannotRead(
        `${displayPath(file)} is in a build context outside of the project folder, is where keys and passwords are kept, and does not travel.`,
        `Name it in the .dockerignore of ${displayPath(folder)}, or allow it: --allow-path ${file}.`,
      );
    }
    const before = this.amounts.get(folder) ?? { files: 0, bytes: 0 };
    this.amounts.set(folder, { files: before.files + 1, bytes: before.bytes + bytes });
  };

  /** Takes note of the contexts that are outside of the project folder. */
  note(place: Place): void {
    for (const [folder, amount] of this.amounts) this.borders.note(folder, amount, place);
  }
}
