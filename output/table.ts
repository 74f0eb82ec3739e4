import cliui from 'cliui';
import type { Colors } from 'picocolors/types';
import { formatPosition } from '../compose/position';
import { excerptLines } from './excerpt';
import type { Finding, Group, Place } from './groups';

/** Longer lines are hard to read. */
const MAX_WIDTH = 110;
/** Columns that a text needs beside the places; with fewer, or where a path needs more, texts stand below the places. */
const MIN_TEXT = 44;
const INDENT = 2;
/** Before what to do. */
const SIGN = '→';

type Ui = ReturnType<typeof cliui>;

/** Groups for a terminal, a text for each: the place on the left, the fact and what to do on the right. */
export function formatTable(groups: readonly Group[], columns: number, pc: Colors): string[] {
  const width = Math.min(columns, MAX_WIDTH);
  const places = groups.flatMap(({ findings }) => findings.flatMap((finding) => finding.places));
  const longest = Math.max(0, ...places.map((place) => positionOf(place).length));
  const left = longest + INDENT + 2;
  const longestPath = Math.max(0, ...places.map(({ path = '' }) => path.length));
  const isNarrow = longest === 0 || width - left < Math.max(MIN_TEXT, longestPath);
  return groups.map((group) => {
    const ui = cliui({ width, wrap: true });
    const table = isNarrow ? stacked(ui, longest, width, pc) : beside(ui, left, width, pc);
    addGroup(table, group, pc);
    return ui.toString();
  });
}

/** How a place and a text are put on the terminal. */
interface Table {
  place(position: string, path: string): void;
  /** @param sign what stands before it */
  text(text: string, sign?: string): void;
  /** Columns of a text. */
  readonly width: number;
}

function beside(ui: Ui, left: number, width: number, pc: Colors): Table {
  return {
    width: width - left,
    place: (position, path) => {
      ui.div(
        { text: position, width: left, padding: [0, 0, 0, INDENT] },
        { text: pc.bold(path), padding: [0, 0, 0, 0] },
      );
    },
    text: (text, sign = '') => signed(ui, left, sign, text),
  };
}

function stacked(ui: Ui, longest: number, width: number, pc: Colors): Table {
  return {
    width: width - 3 * INDENT,
    place: (position, path) => {
      const besides = longest === 0 ? '' : `${position.padEnd(longest)}  `;
      const show = (text: string): void => {
        ui.div({ text, padding: [0, 0, 0, INDENT] });
      };
      if (besides === '' || INDENT + besides.length + path.length <= width) show(besides + pc.bold(path));
      else {
        // A path in one piece can be copied.
        show(position);
        show(pc.bold(path));
      }
    },
    text: (text, sign = '') => signed(ui, 3 * INDENT, sign, text),
  };
}

/** A text, and a sign just left of it. */
function signed(ui: Ui, left: number, sign: string, text: string): void {
  ui.div({ text: sign, width: left, align: 'right', padding: [0, 1, 0, 0] }, { text, padding: [0, 0, 0, 0] });
}

function addGroup(table: Table, { findings, hint, more }: Group, pc: Colors): void {
  for (const finding of findings) addFinding(table, finding, pc);
  if (more > 0) table.text(pc.dim(`and ${more} more like ${findings.length === 1 ? 'it' : 'these'}`));
  if (hint !== undefined) table.text(hint, pc.green(SIGN));
}

function addFinding(table: Table, { message, places, more, hint }: Finding, pc: Colors): void {
  for (const place of places) {
    if (place.at !== undefined || place.path !== undefined) table.place(positionOf(place), place.path ?? '');
  }
  if (more > 0) table.text(pc.dim(`and ${more} more places`));
  const excerpt = places[0]?.excerpt;
  if (excerpt !== undefined) for (const line of excerptLines(excerpt, table.width)) table.text(pc.dim(line));
  table.text(message);
  if (hint !== undefined) table.text(hint, pc.green(SIGN));
}

function positionOf({ at }: Place): string {
  return at === undefined ? '' : formatPosition(at);
}
