import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The fields of the program's own `package.json` that it reads. */
export interface Package {
  readonly version: string;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** The folder of this package: the checkout, or an installed package, whose programs are in `lib/`. */
export function packageFolder(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

/** The manifest of this package. */
export function ownPackage(): Package {
  return JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')) as Package;
}
