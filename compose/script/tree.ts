/** The parser of scripts; the build puts a copy of its own here, see build/parser-of-scripts.ts. */
export { forEachChild, parse } from 'unbash';
