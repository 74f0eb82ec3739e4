import { escapeExpansion } from '../../values/expansion';
import type { Piece, ServiceCredentials } from '../credentials';

/** The words of an entrypoint or a command, with each credential as `$(NAME)`, which Kubernetes fills in. */
export function commandWords(words: readonly string[], credentials: ServiceCredentials): string[] {
  return credentials.splitWords(words).map((pieces, index) => {
    if (!refersToVariable(pieces)) return escapeExpansion(words[index] ?? '');
    return pieces
      .map((piece) => (piece.kind === 'variable' ? `$(${piece.name})` : escapeExpansion(piece.text)))
      .join('');
  });
}

/**
 * The command of a probe. Kubernetes does not fill in what comes from a Secret there, so a command with a
 * credential is run by a shell, which does.
 */
export function probeCommand(kind: string, words: readonly string[], credentials: ServiceCredentials): string[] {
  if (kind === 'CMD-SHELL') {
    return ['/bin/sh', '-c', escapeExpansion(inScript(credentials.splitScript(words.join(' '))))];
  }
  const pieces = credentials.splitWords(words);
  if (!pieces.some(refersToVariable)) return words.map(escapeExpansion);
  return ['/bin/sh', '-c', escapeExpansion(`exec ${pieces.map(asWord).join(' ')}`)];
}

export function refersToVariable(pieces: readonly Piece[]): boolean {
  return pieces.some(({ kind }) => kind === 'variable');
}

/** A piece of a shell's script, with its variables as the shell writes them where they stand. */
function inScript(pieces: readonly Piece[]): string {
  let quote = '';
  return pieces
    .map((piece) => {
      if (piece.kind === 'variable') {
        if (quote === "'") return `'"\${${piece.name}}"'`;
        return quote === '"' ? `\${${piece.name}}` : `"\${${piece.name}}"`;
      }
      quote = quoteAfter(piece.text, quote);
      return piece.text;
    })
    .join('');
}

/** The quote that is open behind a text, given the one that is open before it. */
function quoteAfter(text: string, before: string): string {
  let quote = before;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    if (char === '\\' && quote !== "'") i++;
    else if (quote === '' && (char === "'" || char === '"')) quote = char;
    else if (char === quote) quote = '';
  }
  return quote;
}

/** One word for a shell, quoted. */
export function asWord(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'variable' ? `"\${${piece.name}}"` : quoted(piece.text))).join('');
}

function quoted(text: string): string {
  return `'${text.replace(/'/g, `'\\''`)}'`;
}
