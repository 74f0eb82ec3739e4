import { Composer, Lexer, Parser, type CST, type Document, type ParsedNode } from 'yaml';
import { MAX_ITEMS, MAX_LEVELS } from '../limits';

/** The levels that the parser keeps below the open lists and mappings: the document, and the value that it reads. */
const BESIDE_LEVELS = 2;

/** Thrown where lists and mappings are nested deeper than `MAX_LEVELS`. */
export class NestedTooDeep extends Error {
  /** @param offset where the first list or mapping too many starts */
  constructor(readonly offset: number) {
    super(`More than ${MAX_LEVELS} levels.`);
  }
}

/** Thrown where a list or mapping has more than `MAX_ITEMS`. */
export class TooManyItems extends Error {
  /** @param offset where the first item or key too many starts */
  constructor(readonly offset: number) {
    super(`More than ${MAX_ITEMS} items.`);
  }
}

/**
 * The documents of a YAML text. The library puts documents together by calls that nest as the text does, and runs out of
 * them at some thousand levels: the levels are counted before, piece by piece of the text.
 *
 * @throws NestedTooDeep, TooManyItems
 */
export function readDocuments(
  source: string,
  options: ConstructorParameters<typeof Composer>[0],
): Document.Parsed<ParsedNode>[] {
  const composer = new Composer<ParsedNode>(options);
  return [...composer.compose(tokensOf(source))];
}

function* tokensOf(source: string): Generator<CST.Token, void> {
  const parser = new Parser();
  for (const piece of new Lexer().lex(source)) {
    const { offset } = parser;
    yield* parser.next(piece);
    if (parser.stack.length > MAX_LEVELS + BESIDE_LEVELS) throw new NestedTooDeep(offset);
    const innermost = parser.stack.at(-1);
    if (innermost !== undefined && 'items' in innermost && innermost.items.length > MAX_ITEMS)
      throw new TooManyItems(offset);
  }
  yield* parser.end();
}
