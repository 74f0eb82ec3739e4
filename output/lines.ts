import { formatPosition } from '../compose/position';
import { excerptLines } from './excerpt';
import type { Finding, Group, Place } from './groups';

/** Columns of an excerpt, for no line of a log to grow without end. */
const WIDTH = 110;

/** A group for a file or another program: each message on one line, with its place before it. */
export function formatLines({ findings, hint, more }: Group): string {
  return [
    ...findings.flatMap(formatFinding),
    ...(more === 0 ? [] : [`      and ${more} more like ${findings.length === 1 ? 'it' : 'these'}.`]),
    ...(hint === undefined ? [] : [`      ${hint}`]),
  ].join('\n');
}

function formatFinding({ message, places: [first, ...others], more, hint }: Finding): string[] {
  const also = others.map((place) => (place.at === undefined ? (place.path ?? '') : formatPosition(place.at)));
  return [
    `  ${[...partsOf(first), message].join(': ')}`,
    ...(first?.excerpt === undefined ? [] : excerptLines(first.excerpt, WIDTH).map((line) => `      ${line}`)),
    ...(also.length === 0 ? [] : [`      Also at ${also.join(', ')}${more === 0 ? '' : `, and ${more} more places`}.`]),
    ...(hint === undefined ? [] : [`      ${hint}`]),
  ];
}

function partsOf({ at, path }: Place = {}): string[] {
  return [...(at === undefined ? [] : [formatPosition(at)]), ...(path === undefined ? [] : [path])];
}
