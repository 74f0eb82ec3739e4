import { disjoint, type Span } from './span';
import { isNamedCredential } from './values';
import type { Lookup } from '../interpolate/template';

/** A shorter text stands in too many others to be looked for. */
const MIN_LENGTH = 6;
/** Words that are a credential where they stand for one only: they stand elsewhere as well. */
const WORDS =
  /^(passw(or)?d|secrets?|tokens?|default|required|optional|(en|dis)abled?|localhost|development|production|testing|staging|strings?|numbers?|postgres(ql)?|mysql|mariadb|mongo(db)?|rabbitmq)$/i;

/**
 * What is known to be a credential in a project, and so is one wherever it stands in it. A name that the project gives
 * to something is none, even where it is a password as well.
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
        if (text.startsWith(value, start) && !this.isName(value)) spans.push({ start, end: start + value.length });
      }
    }
    return disjoint(spans);
  }

  /** Whether one stands in a content. */
  isIn(content: string | Buffer): boolean {
    if (typeof content === 'string') return this.in(content).length > 0;
    return [...this.values].some((value) => content.includes(value) && !this.isName(value));
  }

  /** The beginnings of known credentials at the end of a text that was cut there. */
  cutAtEndOf(text: string): Span[] {
    const cut = [...this.values].flatMap((value) => {
      if (this.isName(value)) return [];
      const lengths = Array.from({ length: Math.min(value.length, text.length) - 3 }, (_, index) => index + 3);
      const length = lengths.findLast((some) => text.endsWith(value.slice(0, some)));
      return length === undefined ? [] : [{ start: text.length - length, end: text.length }];
    });
    return disjoint(cut);
  }

  private addForm(value: string): void {
    if (value.length < MIN_LENGTH || WORDS.test(value) || this.values.has(value)) return;
    this.values.add(value);
    const start = value.slice(0, MIN_LENGTH);
    this.byStart.set(start, [...(this.byStart.get(start) ?? []), value]);
  }

  private isName(value: string): boolean {
    return this.names.has(value);
  }
}
