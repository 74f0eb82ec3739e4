import { MAX_NESTED_SCRIPTS } from '../limits';
import { parseScript } from './parse';
import type { Script, ScriptCommand, ScriptWord } from './script';

/**
 * Every command of a script, and those that stand in its quotes and here-documents: such a text may be the script of
 * another shell. Each has its place in the whole text; a text with backslashes in it has none, and is passed over.
 */
export function commandsWithin(script: Script, depth = 0): ScriptCommand[] {
  if (depth === MAX_NESTED_SCRIPTS) return [...script.commands];
  const inner = script.quoted.flatMap(({ start, end, quoting }) => {
    if (quoting === 'none') return [];
    const text = script.text.slice(start, end);
    const isDocument = quoting.endsWith('here-document');
    const opening = isDocument ? 0 : (/^\$?["']/.exec(text)?.[0].length ?? 0);
    const part = isDocument ? text : text.slice(opening, -1);
    if (!/\s/.test(part.trim()) || (quoting !== 'single' && part.includes('\\'))) return [];
    return commandsWithin(parseScript(part), depth + 1).map((command) => moved(command, start + opening));
  });
  return [...script.commands, ...inner].sort((a, b) => a.start - b.start);
}

function moved(command: ScriptCommand, by: number): ScriptCommand {
  const place = <T extends { readonly start: number; readonly end: number }>(part: T): T => ({
    ...part,
    start: part.start + by,
    end: part.end + by,
  });
  return {
    ...place(command),
    words: command.words.map((word): ScriptWord => place(word)),
    assignments: command.assignments.map(place),
    redirections: command.redirections.map(({ operator, target }) => ({ operator, target: place(target) })),
  };
}
