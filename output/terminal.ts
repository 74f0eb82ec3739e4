import type { Readable } from 'node:stream';
import { printableJson, printableLines } from '../compose/text/printable';
import { relayed } from './relayed';

/** The reader of a report on a terminal. */
export interface Reader {
  /** Characters in a line. */
  readonly columns: number;
  readonly coloured: boolean;
}

/**
 * The only place from which text leaves for a terminal, a log or another program. What a Compose file, a file that it
 * names or another program puts in stands there as text: nothing in it is obeyed.
 */
export const terminal = {
  /** Prints what was asked for, and a line end. */
  print: (text: string): void => {
    process.stdout.write(`${printableLines(text)}\n`);
  },
  /** Prints a value as JSON. */
  printJson: (value: unknown): void => {
    process.stdout.write(`${printableJson(value)}\n`);
  },
  /** Tells a person something beside what was asked for. */
  tell: (text: string): void => {
    process.stderr.write(`${printableLines(text)}\n`);
  },
  /** Shows what another program prints, while that runs. The stream is one of text, and ends nothing here. */
  relay: (from: Readable, to: 'stdout' | 'stderr'): void => {
    from.setEncoding('utf8').pipe(relayed()).pipe(process[to], { end: false });
  },
  /** The reader of a report on a terminal; undefined where a file or a program takes it. */
  reader: (): Reader | undefined => {
    const { isTTY, columns } = process.stderr;
    return isTTY ? { columns: columns || 80, coloured: process.env['NO_COLOR'] === undefined } : undefined;
  },
  /** Calls a function when standard output cannot be written. A failure of standard error has nobody to read of it. */
  onFailure: (tell: (error: NodeJS.ErrnoException) => void): void => {
    process.stdout.on('error', tell);
    process.stderr.on('error', () => undefined);
  },
  /** Tells what is printable already, and may have colours of ours. Only the report does so. */
  tellStyled: (text: string): void => {
    process.stderr.write(`${text}\n`);
  },
};
