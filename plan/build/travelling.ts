import { displayPath } from '../../compose/files';
import type { Borders } from '../../compose/travel/borders';
import { CannotRead } from '../../compose/travel/cannot-read';

/** Refuses a folder as a build context that is no project's: all of it may be in the image. @throws CannotRead */
export function checkContext(borders: Borders, folder: string): void {
  const name = `The build context ${displayPath(folder)}`;
  borders.check(folder, name);
  if (!borders.isOfMachine(folder)) return;
  throw new CannotRead(
    `${name} belongs to this machine and not to the project.`,
    `Name a folder of the project, or allow the folder: --allow-path ${folder}.`,
  );
}
