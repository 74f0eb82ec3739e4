/** Paths in the order in which they came, some of them in others; a search takes no longer for many of them. */
export class NestedPaths {
  private readonly numbers = new Map<string, number>();
  /** The first path below each folder. */
  private readonly firstBelow = new Map<string, string>();

  add(path: string): void {
    if (this.numbers.has(path)) return;
    this.numbers.set(path, this.numbers.size);
    for (const folder of foldersOf(path)) if (!this.firstBelow.has(folder)) this.firstBelow.set(folder, path);
  }

  has(path: string): boolean {
    return this.numbers.has(path);
  }

  /** The first path that lies in another one or around it. */
  firstAround(path: string): string | undefined {
    const below = this.firstBelow.get(path);
    const around = foldersOf(path).filter((folder) => this.numbers.has(folder));
    const numberOf = (other: string): number => this.numbers.get(other) ?? 0;
    return [...around, ...(below === undefined ? [] : [below])].sort((a, b) => numberOf(a) - numberOf(b))[0];
  }
}

/** All folders that a path is in, as it is written. */
function foldersOf(path: string): string[] {
  return [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));
}
