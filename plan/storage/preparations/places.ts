/** The folder of a claim that is mounted, to keep a file system's own `lost+found` out of the way. */
export const FOLDER = 'data';

/** Where initContainers see a claim as a whole. */
export const CLAIM = '/compose/claim';

/** A folder of the claim that a volume of the pod is. */
export interface ClaimFolder {
  readonly volume: string;
  /** Relative to the claim; empty for all of it. */
  readonly folder: string;
  /** Whether the folder is one of a volume that is not arranged here: nothing is put beside it. */
  readonly isGiven?: boolean;
}

/** Where they see a folder of it. */
export function inClaim(folder: string): string {
  return folder === '' ? CLAIM : `${CLAIM}/${folder}`;
}

/** Where they see the content that something is filled with. */
export const CONTENT = '/compose/content';

/** Where they put things together. */
export const WHOLE = '/compose/whole';
