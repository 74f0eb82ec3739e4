import { isUtf8 } from 'node:buffer';
import { Origins, type Place } from './origins';
import { Scopes } from './scopes';
import { disjoint, type Span } from '../credentials/span';
import { TextSearch } from '../text/text-search';
import { isWords, standsAlone } from '../credentials/words';

/** The fewest characters of a beginning that a message may not show. */
const MIN_BEGINNING = 3;

/**
 * The texts that are credentials wherever they stand in a project: words only where they stand alone, and never where
 * they are a name in the project as well. Texts that are too short or too common to be looked for everywhere are not
 * among them; see `Origins` for these.
 */
export class KnownCredentials {
  /** Made when the first text is searched, which most projects never come to. */
  private search: TextSearch | undefined;
  /** The texts that are credentials at some places only. */
  readonly scopes: Scopes;

  /**
   * Made by `CredentialCollector`.
   *
   * @param values in every form that they may stand in, none of them empty; words come last
   * @param names what the project calls its services, volumes and images
   */
  constructor(
    private readonly values: readonly string[] = [],
    private readonly names: ReadonlySet<string> = new Set(),
    /** The credentials that are known by the variable from which they came. */
    readonly origins = new Origins(),
    places: readonly Place[] = [],
  ) {
    this.scopes = new Scopes(places, origins);
  }

  /** Where known credentials stand in a text. */
  in(text: string): Span[] {
    return this.find(text, (value, span) => this.isMeant(value, text, span));
  }

  /** The same without words, which may be a part of something else by chance. */
  unmistakablyIn(text: string): Span[] {
    return this.find(text, (value) => !isWords(value));
  }

  /** Whether one stands in a content. */
  isIn(content: string | Buffer): boolean {
    if (typeof content === 'string') return this.in(content).length > 0;
    return this.in(content.toString(isUtf8(content) ? 'utf8' : 'latin1')).length > 0;
  }

  /** The beginnings of known credentials that stand in a text before some places, where it was cut. @param ends in their order */
  cutAt(text: string, ends: readonly number[]): Span[] {
    if (this.values.length === 0 || ends.length === 0) return [];
    return this.searching().beginningsAt(
      text,
      ends,
      (start, end, number) =>
        end - start >= MIN_BEGINNING && this.isMeant(this.values[number] ?? '', text.slice(0, end), { start, end }),
    );
  }

  private find(text: string, isMeant: (value: string, span: Span) => boolean): Span[] {
    if (this.values.length === 0) return [];
    const spans: Span[] = [];
    this.searching().each(text, (number, end) => {
      const value = this.values[number] ?? '';
      const span = { start: end - value.length, end };
      const isFound = isMeant(value, span);
      if (isFound) spans.push(span);
      return isFound;
    });
    return disjoint(spans);
  }

  private searching(): TextSearch {
    return (this.search ??= new TextSearch(this.values));
  }

  /** Whether a value that stands in a text is the credential there, rather than a name, or a part of one. */
  private isMeant(value: string, text: string, { start, end }: Span): boolean {
    return !isWords(value) || (!this.names.has(value) && standsAlone(text, start, end));
  }
}
