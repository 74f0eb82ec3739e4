import { disjoint, type Span } from './span';
import { isNamedCredential } from './values';
import { isCommonWord, isWords, standsAlone } from './words';
import type { Lookup } from '../interpolate/template';

/** A shorter text stands in too many others to be looked for. */
const MIN_LENGTH = 6;

/**
 * What is known to be a credential in a project, and so is one wherever it stands in it; words only where they stand
 * alone. A name that the project gives to something is none, even where it is a password as well.
 */
export class KnownCredentials {
  private readonly values = new Set<string>();
  /** By their first characters, which makes it fast to look for many. */
  private readonly byStart = new Map<string, string[]>();
  private readonly names = new Set<string>();

  add(...values: readonly string[]): void {
    for (const value of values) {
      this.addForm(value);
      this.addForm(value.trim());
      // As it stands in JSON, and in messages that quote it.
      this.addForm(JSON.stringify(value).slice(1, -1));
    }
  }

  /** A name that the project gives to something. */
  addName(name: string): void {
    this.names.add(name);
  }

  /** The same variables; what is looked up and is a credential by its name is known from then on. */
  noting(lookup: Lookup): Lookup {
    return (name) => {
      const value = lookup(name);
      if (value !== undefined && isNamedCredential(name, value)) this.add(value);
      return value;
    };
  }

  /** Where known credentials stand in a text. */
  in(text: string): Span[] {
    if (this.values.size === 0) return [];
    const spans: Span[] = [];
    for (let start = 0; start + MIN_LENGTH <= text.length; start++) {
      for (const value of this.byStart.get(text.slice(start, start + MIN_LENGTH)) ?? []) {
        const span = { start, end: start + value.length };
        if (text.startsWith(value, start) && this.isMeant(value, text, span)) spans.push(span);
      }
    }
    return disjoint(spans);
  }

  /** Whether one stands in a content. */
  isIn(content: string | Buffer): boolean {
    if (typeof content === 'string') return this.in(content).length > 0;
    // As words are the same in every encoding, they are found in this one.
    const text = content.toString('latin1');
    return [...this.values].some((value) => content.includes(value) && this.isMeantIn(text, value));
  }

  /** The beginnings of known credentials at the end of a text that was cut there. */
  cutAtEndOf(text: string): Span[] {
    const cut = [...this.values].flatMap((value) => {
      const lengths = Array.from({ length: Math.min(value.length, text.length) - 3 }, (_, index) => index + 3);
      const length = lengths.findLast((some) => text.endsWith(value.slice(0, some)));
      const span = { start: text.length - (length ?? 0), end: text.length };
      return length !== undefined && this.isMeant(value, text, span) ? [span] : [];
    });
    return disjoint(cut);
  }

  private addForm(value: string): void {
    if (value.length < MIN_LENGTH || isCommonWord(value) || this.values.has(value)) return;
    this.values.add(value);
    const start = value.slice(0, MIN_LENGTH);
    this.byStart.set(start, [...(this.byStart.get(start) ?? []), value]);
  }

  /** Whether a value that stands in a text is the credential there, rather than a name, or a part of one. */
  private isMeant(value: string, text: string, { start, end }: Span): boolean {
    return !this.names.has(value) && (!isWords(value) || standsAlone(text, start, end));
  }

  /** The same for some place of a text in which it stands. */
  private isMeantIn(text: string, value: string): boolean {
    if (!isWords(value)) return !this.names.has(value);
    for (let start = text.indexOf(value); start !== -1; start = text.indexOf(value, start + 1)) {
      if (this.isMeant(value, text, { start, end: start + value.length })) return true;
    }
    return false;
  }
}
