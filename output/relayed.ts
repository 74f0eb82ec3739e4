import { Transform } from 'node:stream';
import { printableLines } from '../compose/text/printable';

/** A line end of any kind. Progress bars write over their line with a carriage return alone, and can hide it. */
const LINE_END = /\r\n?/g;
/** Colours, bold, hidden text. */
const STYLE = /\u001b\[[0-9;:]*m/g;
/** The beginning of something that may go on in the next piece: half of a line end, or of a style. */
const UNFINISHED = /(?:\r|\u001b(?:\[[0-9;:]{0,32})?)$/;

/**
 * Passes on the output of another program, piece by piece as it comes: colours are taken out, each carriage return is a
 * line end, and any other character that a terminal would obey is shown as an escape.
 */
export function relayed(): Transform {
  let rest = '';
  return new Transform({
    decodeStrings: false,
    encoding: 'utf8',
    transform: (piece: string | Buffer, _, done): void => {
      const text = rest + piece.toString();
      rest = UNFINISHED.exec(text)?.[0] ?? '';
      done(null, shown(text.slice(0, text.length - rest.length)));
    },
    flush: (done): void => done(null, shown(rest)),
  });
}

function shown(text: string): string {
  return printableLines(text.replace(LINE_END, '\n').replace(STYLE, ''));
}
