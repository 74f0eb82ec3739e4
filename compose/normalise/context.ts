/** The surroundings that a normalising function may need. */
export interface Context {
  /** The project folder, absolute: relative paths start there. */
  readonly directory: string;
  /** Takes note of a path of this machine that is written from there, or from the home of the user; absolute. */
  readonly note: (path: string, start: 'directory' | 'home') => void;
  /** Takes some of the ports that the file may still name. False where the file names too many. */
  readonly takePorts: (count: number) => boolean;
  /** Tells the user of something at the path that is being normalised. */
  readonly warn: (message: string, hint: string) => void;
}
