import { harmlessParts } from './harmless';

/** The text of a YAML file, for showing lines of it. What may be shown of them is looked for once. */
export class SourceText {
  private lines: readonly string[] | undefined;
  private parts: ReadonlyMap<number, number> | undefined;

  constructor(private readonly text: string) {}

  /** The part of a line that may be shown, and whether more stands behind it. @param line from 1 */
  harmless(line: number): { readonly text: string; readonly isCut: boolean } | undefined {
    this.lines ??= this.text.split('\n');
    this.parts ??= harmlessParts(this.text);
    const text = this.lines[line - 1]?.replace(/\r$/, '');
    if (text === undefined) return undefined;
    const end = this.parts.get(line) ?? text.length;
    // A comment is left out as if it was not there.
    if (text[end] === '#') return { text: text.slice(0, end).trimEnd(), isCut: false };
    return { text: text.slice(0, end), isCut: end < text.length };
  }
}
