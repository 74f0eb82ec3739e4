import type { YAMLError } from 'yaml';
import type { Position } from '../position';
import type { Problem } from '../problem';

type Described = Pick<Problem, 'message' | 'hint'> & {
  /** Where to look, when that is not where the reader of YAML stopped. */
  readonly offset?: number;
};

const QUOTES = 'Put the value in quotes.';

/** Descriptions of mistakes by the code of the YAML library, whose own messages speak of the grammar of YAML. */
const MESSAGES: Readonly<Record<string, Described>> = {
  TAB_AS_INDENT: { message: 'A tab indents this line, and YAML allows spaces only.', hint: 'Indent with spaces.' },
  TAG_RESOLVE_FAILED: { message: 'This tag has no meaning here, and is passed over.', hint: 'Remove the tag.' },
  BAD_SCALAR_START: { message: 'A value without quotes cannot start with this character.', hint: QUOTES },
  BAD_DQ_ESCAPE: {
    message: 'A backslash in double quotes starts an escape, and this escape does not exist.',
    hint: 'Write two backslashes, or put the value in single quotes.',
  },
  KEY_OVER_1024_CHARS: { message: 'A key has more than 1024 characters.', hint: 'Check the quotes before this place.' },
  MULTIPLE_ANCHORS: { message: 'A value has two anchors.', hint: 'Keep one "&name".' },
  MULTIPLE_TAGS: { message: 'A value has two tags.', hint: 'Keep one "!tag".' },
  ALIAS_PROPS: { message: 'An alias has an anchor or a tag of its own.', hint: 'Write "*name" alone.' },
  BAD_ALIAS: { message: 'An alias has no name.', hint: 'Write "*name", or put the value in quotes.' },
  BAD_DIRECTIVE: {
    message: 'A line that starts with "%" is a directive of YAML, and this one is unknown.',
    hint: QUOTES,
  },
  BLOCK_IN_FLOW: {
    message: 'A list or mapping in brackets has lines that are indented like one without.',
    hint: 'Close the bracket before, or write all of it in brackets.',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'This line is neither a key with a value nor an item of a list.',
    hint: 'Write "name: value", with a colon and a space.',
  },
  MISSING_CHAR: {
    message: 'This line is neither a key with a value nor an item of a list.',
    hint: 'Write "name: value", with a colon and a space.',
  },
};

/**
 * The mistakes in the syntax of a file, in words about its lines, one for each line: one mistake makes several errors
 * for a reader of YAML. No message shows the text of the line.
 */
export function syntaxProblems(
  errors: readonly YAMLError[],
  source: string,
  place: (offset: number) => Position,
): Problem[] {
  const told = new Set<number>();
  return errors.flatMap((error) => {
    const problem = syntaxProblem(error, source, place);
    const lines = [place(error.pos[0]).line, problem.at?.line ?? 0];
    const isTold = lines.some((line) => told.has(line));
    for (const line of lines) told.add(line);
    return isTold ? [] : [problem];
  });
}

function syntaxProblem(error: YAMLError, source: string, place: (offset: number) => Position): Problem {
  const { message, hint, offset = error.pos[0] } = describe(error, source, place);
  return {
    // A tag that nobody knows is a note for people; Compose reads over it, too.
    severity: error.code === 'TAG_RESOLVE_FAILED' ? 'warning' : 'error',
    code: 'yaml',
    at: place(offset),
    message,
    ...(hint === undefined ? {} : { hint }),
  };
}

function describe(error: YAMLError, source: string, place: (offset: number) => Position): Described {
  const [start] = error.pos;
  const lines = source.split('\n');
  const line = place(start).line;
  const text = lines[line - 1] ?? '';
  if (/^\s*-[^\s-]/.test(text)) {
    const message = 'A space is missing after the "-".';
    return { message, hint: 'Write "- " before each item of a list.', offset: lineStart(source, start) };
  }
  if (/^Missing closing/.test(error.message)) {
    return {
      message: 'A quote has no end before the end of the file.',
      hint: 'Close the quote.',
      offset: quoteBefore(source, start),
    };
  }
  if (/^Flow (map|sequence)/.test(error.message)) {
    const [open, close] = error.message.startsWith('Flow map') ? ['{', '}'] : ['[', ']'];
    const message = `A "${open}" before this line has no "${close}".`;
    return { message, hint: `Close it with "${close}".` };
  }
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && !/:(\s|$)/.test(source.slice(start).split('\n')[0] ?? '')) {
    return indentation(lines, nextLine(lines, line), source);
  }
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY')
    return { message: 'A second colon with a space stands on this line.', hint: QUOTES };
  if (error.code === 'BAD_INDENT') return indentation(lines, line, source);
  const known = MESSAGES[error.code];
  if (known !== undefined) return known;
  const message = 'YAML allows no such character or word here.';
  return { message, hint: 'Check the indentation, the quotes, the colons and the brackets here and above.' };
}

/** Which line is indented further, or less, than which. @param line from 1 */
function indentation(lines: readonly string[], line: number, source: string): Described {
  const own = indent(lines[line - 1]);
  const above = lines.slice(0, line - 1).map((text, index) => ({ line: index + 1, indent: indent(text), text }));
  const written = above.filter(({ text }) => text.trim() !== '' && !text.trimStart().startsWith('#')).reverse();
  const [before] = written;
  const offset = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, own);
  const at = { offset: Math.min(offset, source.length) };
  if (before === undefined) return { message: `Line ${line} is indented.`, hint: 'Start at the first column.', ...at };
  const like = (other: number): string => `Indent line ${line} like line ${other}.`;
  if (own > before.indent) {
    const message = `Line ${line} is indented further than line ${before.line}, which has a value already.`;
    return { message, hint: like(before.line), ...at };
  }
  const outer = written.find((other) => other.indent < own);
  const inner = written.find((other) => other.indent > own);
  if (outer !== undefined && inner !== undefined) {
    const message = `Line ${line} is indented further than line ${outer.line}, and less than line ${inner.line}.`;
    return { message, hint: like(inner.line), ...at };
  }
  const message = `Line ${line} does not continue the value on line ${before.line}.`;
  return { message, hint: 'A list has "- " before each item, a mapping has "key:", and neither has both.', ...at };
}

function indent(text = ''): number {
  return text.length - text.trimStart().length;
}

/** The next line with something on it. */
function nextLine(lines: readonly string[], line: number): number {
  const index = lines.findIndex(
    (text, other) => other >= line && text.trim() !== '' && !text.trimStart().startsWith('#'),
  );
  return index < 0 ? line : index + 1;
}

function lineStart(source: string, offset: number): number {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  return start + indent(source.slice(start).split('\n')[0]);
}

/** The quote that was opened last at the beginning of a value. */
function quoteBefore(source: string, end: number): number {
  const starts = [...source.slice(0, end).matchAll(/["'](?<=(?:^|[:[{,-]\s*)["'])/gm)];
  return starts.at(-1)?.index ?? end;
}
