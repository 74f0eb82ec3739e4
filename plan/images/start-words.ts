import type { ImageClues } from './knowledge';

/** The command that the container is started with: that of the Compose file, else that of its Dockerfile. */
export function startOf({ service, command }: ImageClues): string {
  const written = [...(service.entrypoint ?? []), ...(service.command ?? [])].join(' ').trim();
  return written === '' ? command.trim() : written;
}

/** The words that the container is started with, as far as they are written; those of a shell's script too. */
export function startWords(clues: ImageClues): string[] {
  return startOf(clues)
    .split(/[\s"',[\]]+/)
    .filter((word) => word !== '');
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
