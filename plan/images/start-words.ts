import { parseScript, scriptOfWords } from '../../compose/script/parse';
import { shellQuoted } from '../../compose/script/quoted-word';
import { endRunsOf, runsOf, wordsOf, type Run } from '../../compose/script/run';
import type { Script } from '../../compose/script/script';
import type { ImageClues } from './knowledge';

/** The list of words that an instruction of a Dockerfile may be. */
const LIST = /^\s*\[([\s,]*(?:"(?:[^"\\]|\\.)*"[\s,]*)*)\]/s;

/** The command that the container is started with: that of the Compose file, else that of its Dockerfile. */
function startOf({ service, command }: ImageClues): Script {
  const written = [...(service.entrypoint ?? []), ...(service.command ?? [])];
  return written.join('').trim() === '' ? scriptOfInstructions(command) : scriptOfWords(written);
}

/** ENTRYPOINT and CMD, of which each is a list of words or a script. */
export function scriptOfInstructions(command: string): Script {
  const words: string[] = [];
  let rest = command.trim();
  for (let list = LIST.exec(rest); list !== null; list = LIST.exec(rest)) {
    words.push(...[...(list[1] ?? '').matchAll(/"((?:[^"\\]|\\.)*)"/gs)].map(([, word = '']) => unescaped(word)));
    rest = rest.slice(list[0].length);
  }
  return parseScript([...words.map(shellQuoted), rest.trim()].join(' ').trim());
}

function unescaped(word: string): string {
  return word.replace(/\\(.)/gs, (_, char: string) => ({ n: '\n', t: '\t' })[char] ?? char);
}

/** The program that the container ends in, with its arguments; one for each branch of its script. */
export function endsOf(clues: ImageClues): readonly Run[] {
  return endRunsOf(startOf(clues));
}

/** Every program that the container starts. */
export function programsOf(clues: ImageClues): readonly Run[] {
  return runsOf(startOf(clues));
}

/** The words that the container is started with, as far as they are written; those of a shell's script too. */
export function startWords(clues: ImageClues): string[] {
  return wordsOf(startOf(clues));
}

/** The value of an option that is written as `--name=value` or `--name value`; of several the last, as servers do. */
export function optionValue(clues: ImageClues, ...names: readonly string[]): string | undefined {
  return optionValues(clues, names).at(-1);
}

function optionValues(clues: ImageClues, names: readonly string[]): string[] {
  const words = startWords(clues);
  return words.flatMap((word, index) => {
    const name = names.find((candidate) => word === candidate || word.startsWith(`${candidate}=`));
    if (name === undefined) return [];
    return word === name ? (words[index + 1] ?? []) : word.slice(name.length + 1);
  });
}

/** Where a server listens: what its command says, else a variable, else its default. */
export function listeningPort(
  clues: ImageClues,
  fallback: number,
  { options, variables = [] }: { readonly options: readonly string[]; readonly variables?: readonly string[] },
): number {
  const written = [
    ...optionValues(clues, options).reverse(),
    ...variables.map((name) => clues.service.environment?.[name] ?? ''),
  ];
  return written.filter((word) => /^[1-9]\d*$/.test(word)).map(Number)[0] ?? fallback;
}

/**
 * Whether the image's own start script runs the server: root prepares the data there and hands over to the server's
 * user. Anything else, such as a script of one's own, runs as root under Compose, and may need to.
 */
export function isStartedByImage(clues: ImageClues, server: RegExp): boolean {
  const [first = '-'] = startWords(clues).filter((word) => !/(^|\/)docker-entrypoint\.sh$/.test(word));
  return clues.service.entrypoint === undefined && (first.startsWith('-') || server.test(first));
}
