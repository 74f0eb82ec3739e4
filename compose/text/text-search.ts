/** No node, no text: index 0 is the root, which no search ends in. */
const NONE = 0;

/** Says of a text that was found, by its number, and of where it ends, whether shorter ones that end there are of interest no more. */
type Visit = (text: number, end: number) => boolean;

/** Whether the beginning of a text, by its number, is of interest where it stands. */
type IsMeant = (start: number, end: number, text: number) => boolean;

/**
 * Looks for many texts in one, in a time that grows with the length of that one and not with the number of the others.
 *
 * @see Aho and Corasick, "Efficient string matching: an aid to bibliographic search"
 */
export class TextSearch {
  /** Most nodes have one child; the others of a node are in `more`. */
  private readonly code = [-1];
  private readonly child = [NONE];
  private readonly more = new Map<number, Map<number, number>>();
  private readonly depth = [0];
  /** The number of the text that ends in a node, -1 for none. */
  private readonly ending = [-1];
  /** The number of some text that goes through a node. */
  private readonly through = [-1];
  /** The node of the longest end of a node's text that is a beginning as well. */
  private readonly fallback = [NONE];
  /** The nearest node along the fallbacks in which a text ends. */
  private readonly shorter = [NONE];

  /** @param texts none of them empty; where several begin alike, the first is the one that `beginningsAt` tells of */
  constructor(texts: readonly string[]) {
    texts.forEach((text, number) => this.insert(text, number));
    this.link();
  }

  /** Tells of each text that stands in another one: of those that end at one place, the longest first. */
  each(content: string, visit: Visit): void {
    let node = NONE;
    for (let index = 0; index < content.length; index++) {
      node = this.follow(node, content.charCodeAt(index));
      let found = this.ending[node] === -1 ? this.shorter[node] : node;
      while (found !== undefined && found !== NONE && !visit(this.ending[found] ?? -1, index + 1)) {
        found = this.shorter[found];
      }
    }
  }

  /**
   * The longest beginning of a text that ends at each of some places, and that is of interest.
   *
   * @param ends in their order
   * @param isMeant gets where the beginning starts and ends, and the number of a text that begins so
   */
  beginningsAt(content: string, ends: readonly number[], isMeant: IsMeant): { start: number; end: number }[] {
    const found: { start: number; end: number }[] = [];
    let node = NONE;
    let index = 0;
    for (const end of ends) {
      for (; index < end; index++) node = this.follow(node, content.charCodeAt(index));
      for (let beginning = node; beginning !== NONE; beginning = this.fallback[beginning] ?? NONE) {
        const start = end - (this.depth[beginning] ?? 0);
        if (!isMeant(start, end, this.through[beginning] ?? -1)) continue;
        found.push({ start, end });
        break;
      }
    }
    return found;
  }

  private insert(text: string, number: number): void {
    let node = NONE;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      const next = this.below(node, code) ?? this.grow(node, code);
      if (this.through[next] === -1) this.through[next] = number;
      node = next;
    }
    if (this.ending[node] === -1) this.ending[node] = number;
  }

  private grow(node: number, code: number): number {
    const next = this.code.length;
    this.code.push(-1);
    this.child.push(NONE);
    this.depth.push((this.depth[node] ?? 0) + 1);
    for (const links of [this.ending, this.through]) links.push(-1);
    for (const links of [this.fallback, this.shorter]) links.push(NONE);
    if (this.code[node] === -1) {
      this.code[node] = code;
      this.child[node] = next;
    } else {
      const others = this.more.get(node) ?? new Map<number, number>();
      this.more.set(node, others.set(code, next));
    }
    return next;
  }

  private below(node: number, code: number): number | undefined {
    return this.code[node] === code ? this.child[node] : this.more.get(node)?.get(code);
  }

  private follow(from: number, code: number): number {
    let node = from;
    for (;;) {
      const next = this.below(node, code);
      if (next !== undefined) return next;
      if (node === NONE) return NONE;
      node = this.fallback[node] ?? NONE;
    }
  }

  /** Breadth first, as the fallback of a node is always nearer to the root. */
  private link(): void {
    const queue = [NONE];
    for (const node of queue) {
      const children: (readonly [number, number])[] = [...(this.more.get(node) ?? [])];
      if (this.code[node] !== -1) children.push([this.code[node] ?? -1, this.child[node] ?? NONE]);
      for (const [code, child] of children) {
        const fallback = node === NONE ? NONE : this.follow(this.fallback[node] ?? NONE, code);
        this.fallback[child] = fallback;
        this.shorter[child] = this.ending[fallback] === -1 ? (this.shorter[fallback] ?? NONE) : fallback;
        queue.push(child);
      }
    }
  }
}
