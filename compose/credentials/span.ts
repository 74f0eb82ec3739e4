/** A part of a text, from one index to before the other. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The parts in their order, none inside or across another: where two meet, the one that starts first is longer for it. */
export function disjoint(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (span.start === span.end) continue;
    if (last === undefined || span.start >= last.end) result.push(span);
    else if (span.end > last.end) result.splice(-1, 1, { start: last.start, end: span.end });
  }
  return result;
}

/** The same parts of a text that starts further on. */
export function shifted(spans: readonly Span[], by: number): Span[] {
  return spans.map(({ start, end }) => ({ start: start + by, end: end + by }));
}

/** The text inside the quotes of a part that stands in quotes. */
export function unquoted(text: string, { start, end }: Span): Span {
  const quote = text[start];
  const isQuoted = end - start >= 2 && (quote === '"' || quote === "'") && text[end - 1] === quote;
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
}
