import { MAX_HERE_DOCUMENTS, MAX_SCRIPT, MAX_SCRIPT_LEVELS } from '../limits';
import { commandsOf } from './commands';
import { endsOf } from './ends';
import { plainScript } from './plain';
import { shellQuoted } from './quoted-word';
import { quotedParts } from './quoting';
import type { Script } from './script';
import { parse } from './tree';

/** How many scripts are kept: more than one project has. */
const MAX_KEPT = 2_000;
const kept = new Map<string, Script>();

/**
 * Takes a script apart. A text that no such shell reads, such as one for PowerShell, and a text that is larger or nests
 * deeper than people write, is split at its operators.
 */
export function parseScript(text: string): Script {
  const found = kept.get(text);
  if (found !== undefined) return found;
  const script = parsed(text) ?? plainScript(text);
  if (kept.size >= MAX_KEPT) kept.clear();
  kept.set(text, script);
  return script;
}

/** The script of a command that runs without a shell. */
export function scriptOfWords(words: readonly string[]): Script {
  return parseScript(words.map(shellQuoted).join(' '));
}

function parsed(text: string): Script | undefined {
  if (text.length > MAX_SCRIPT || nestsTooDeep(text)) return undefined;
  try {
    const tree = parse(text);
    if (tree.errors !== undefined && tree.errors.length > 0) return undefined;
    const commands = commandsOf(tree);
    const ends = endsOf(tree).flatMap((node) => commands.get(node) ?? []);
    const inOrder = [...commands.values()].sort((a, b) => a.start - b.start);
    return { text, isParsed: true, commands: inOrder, ends, quoted: quotedParts(tree) };
  } catch (error) {
    // Calls can nest only so deep.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Whether more parts are open at one place than people nest. Quotes are not looked at: in doubt a parenthesis opens. */
function nestsTooDeep(text: string): boolean {
  let open = 0;
  for (const [char] of text.matchAll(/[(){}]/g)) {
    open = char === '(' || char === '{' ? open + 1 : Math.max(0, open - 1);
    if (open > MAX_SCRIPT_LEVELS) return true;
  }
  return (text.match(/<</g)?.length ?? 0) > MAX_HERE_DOCUMENTS;
}
