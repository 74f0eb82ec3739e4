import type { Position } from '../position';
import type { Problem } from '../problem';

/** Where a Compose file names something. */
export interface Place {
  readonly at?: Position | undefined;
  readonly path?: string | undefined;
}

/** A file or folder that travels, although nobody would look for it in the project. */
export interface Traveller {
  /** As the report shows it. */
  readonly name: string;
  readonly bytes: number;
  /** How many files there are in a folder. Absent for a single file. */
  readonly files?: number;
  readonly kind: 'outside' | 'git' | 'private';
}

/**
 * The files that travel from outside of the project folder, and the places among them that hold keys. Told once for the
 * project.
 */
export class Outside {
  private readonly found = new Map<string, Traveller & { readonly place: Place }>();

  add(traveller: Traveller, place: Place): void {
    const before = this.found.get(traveller.name);
    if (before !== undefined && before.bytes >= traveller.bytes) return;
    this.found.set(traveller.name, { ...traveller, place: before?.place ?? place });
  }

  /** A line for each kind, which names all of it with its size. */
  get problems(): readonly Problem[] {
    return [
      ...this.tell(
        'outside',
        'note',
        'These files from outside of the project folder travel',
        'Check that everybody who reads the cluster may read these files.',
      ),
      ...this.tell(
        'git',
        'warning',
        'The folder of a git repository travels, with its history, and with a token where the address of its remote has one',
        'Leave ".git" out of the mount, or take the token out of .git/config.',
      ),
      ...this.tell(
        'private',
        'warning',
        'Keys and passwords of a person travel, since they are in the project folder',
        'Move the Compose file into a folder of its own.',
      ),
    ];
  }

  private tell(kind: Traveller['kind'], severity: 'note' | 'warning', fact: string, hint: string): Problem[] {
    const some = [...this.found.values()].filter((each) => each.kind === kind);
    const [first] = some;
    if (first === undefined) return [];
    const names = some.map(({ name, bytes, files }) =>
      files === undefined
        ? `${name} (${sizeOf(bytes)})`
        : `${name} (${sizeOf(bytes)} in ${files} ${files === 1 ? 'file' : 'files'})`,
    );
    const { at, path } = first.place;
    const place = { ...(at === undefined ? {} : { at }), ...(path === undefined ? {} : { path }) };
    return [{ severity, code: 'content', ...place, message: `${fact}: ${names.join(', ')}.`, hint }];
  }
}

/** A number of bytes, for people. */
export function sizeOf(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  const kib = bytes / 1024;
  if (kib < 1024) return `${kib.toFixed(1)} KiB`;
  const mib = kib / 1024;
  return mib < 1024 ? `${mib.toFixed(1)} MiB` : `${(mib / 1024).toFixed(1)} GiB`;
}
