import { TextSearch } from '../text/text-search';
import type { Origin } from './origin';

/** A value that a variable had in a text. */
interface Carried {
  readonly variable: string;
  readonly value: string;
}

/** Values of variables, which are looked for in many texts in a time that does not grow with their number. */
export class CarriedValues {
  /** The places in the list, in their order, of each value. */
  private readonly numbers = new Map<string, number[]>();
  private readonly texts: readonly string[];
  private readonly search: TextSearch;

  /** @param carried none of the values empty */
  constructor(private readonly carried: readonly Carried[]) {
    for (const [number, { value }] of carried.entries()) {
      const known = this.numbers.get(value);
      if (known === undefined) this.numbers.set(value, [number]);
      else known.push(number);
    }
    this.texts = [...this.numbers.keys()];
    this.search = new TextSearch(this.texts);
  }

  /** The variables whose value stands in no text, in their order. */
  lostIn(texts: readonly string[]): string[] {
    const found = new Set<string>();
    for (const text of texts) {
      this.search.each(text, (number) => {
        found.add(this.texts[number] ?? '');
        return false;
      });
    }
    return this.carried.filter(({ value }) => !found.has(value)).map(({ variable }) => variable);
  }

  /** Where the values stand in a text, in the order of the values; no place of a value is across another one of the same. */
  in(text: string): Origin[] {
    const ends = new Map<number, number>();
    const found: (Origin & { readonly order: number })[] = [];
    this.search.each(text, (number, end) => {
      const value = this.texts[number] ?? '';
      const start = end - value.length;
      if (start < (ends.get(number) ?? 0)) return false;
      ends.set(number, end);
      for (const order of this.numbers.get(value) ?? [])
        found.push({ order, start, end, variable: this.carried[order]?.variable ?? '' });
      return false;
    });
    return found
      .sort((a, b) => a.order - b.order || a.start - b.start)
      .map(({ start, end, variable }) => ({ start, end, variable }));
  }
}
