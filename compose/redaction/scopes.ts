import { formatPosition } from '../position';
import type { Problem } from '../problem';
import { formatPath } from '../tree/path';
import type { Origins, Place } from './origins';
import { disjoint, shifted, type Span } from '../credentials/span';
import { TextSearch } from '../text/text-search';
import { standsAlone } from '../credentials/words';

/** Characters; a shorter credential is hidden where it stands alone, and in the text that it is a part of. */
const MIN_LENGTH = 4;
/** Characters; no message quotes a longer text as a whole. */
const MAX_QUOTED = 4096;

/** A text that a message may have, and the credentials in it. */
interface Quotable {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly alone: boolean;
}

/** The credentials that stand at the place that a problem is about, which its message hides however short or common they are. */
export class Scopes {
  private readonly places = new Map<string, Quotable[]>();
  private readonly searches = new Map<string, TextSearch>();

  constructor(places: readonly Place[], origins: Origins) {
    for (const place of places) {
      const { text } = place;
      const spans = disjoint([...place.spans, ...origins.spansIn(text, place.origins)]);
      if (spans.length === 0) continue;
      const values = spans.map(({ start, end }) => text.slice(start, end));
      const all = [
        ...quotable(text, spans),
        ...values.flatMap((value) => quotable(value, [{ start: 0, end: value.length }], value.length < MIN_LENGTH)),
      ];
      // A problem may be about what the place is in.
      const around = place.path.map((_, index) => formatPath(place.path.slice(0, index + 1)));
      for (const key of new Set([place.at, ...around])) this.add(key, all);
    }
  }

  /** The credentials in a text of a problem. */
  in(text: string, problem: Pick<Problem, 'at' | 'path'>): Span[] {
    if (this.places.size === 0) return [];
    return keysOf(problem).flatMap((key) => this.find(key, text));
  }

  private add(key: string, all: readonly Quotable[]): void {
    const known = this.places.get(key);
    if (known === undefined) this.places.set(key, [...all]);
    else known.push(...all);
  }

  private find(key: string, text: string): Span[] {
    const quotables = this.places.get(key);
    if (quotables === undefined) return [];
    const search = this.searches.get(key) ?? new TextSearch(quotables.map((quotable) => quotable.text));
    this.searches.set(key, search);
    const found: Span[] = [];
    search.each(text, (number, end) => {
      const quoted = quotables[number];
      if (quoted === undefined) return false;
      const start = end - quoted.text.length;
      const isMeant = !quoted.alone || standsAlone(text, start, end);
      if (isMeant) found.push(...shifted(quoted.spans, start));
      return false;
    });
    return found;
  }
}

/** A text as it is, and as it stands in quotes. */
function quotable(text: string, spans: readonly Span[], alone = false): Quotable[] {
  if (text.length > MAX_QUOTED) return [];
  const quoted = inQuotes(text);
  if (quoted === text) return [{ text, spans, alone }];
  const moved = spans.map(({ start, end }) => ({
    start: inQuotes(text.slice(0, start)).length,
    end: inQuotes(text.slice(0, end)).length,
  }));
  return [
    { text, spans, alone },
    { text: quoted, spans: moved, alone },
  ];
}

function inQuotes(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** The place that a problem is about, and what that is in, of which its key may be a part. */
function keysOf({ at, path = '' }: Pick<Problem, 'at' | 'path'>): string[] {
  const ends = [...path.matchAll(/[.[]/g)].map(({ index }) => index).slice(1);
  return [
    ...new Set([...(at === undefined ? [] : [formatPosition(at)]), path, ...ends.map((end) => path.slice(0, end))]),
  ];
}
