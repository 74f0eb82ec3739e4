import { parseScript } from '../../../compose/script/parse';
import { quotedWord } from '../../../compose/script/quoted-word';
import { quotingAt } from '../../../compose/script/quoting';
import type { Quoting } from '../../../compose/script/script';
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

/** A shell's script, with its variables as the shell reads them where they stand. */
function inScript(pieces: readonly Piece[]): string {
  // A letter stands for each credential, as this needs no quotes of its own.
  const script = parseScript(pieces.map((piece) => (piece.kind === 'text' ? piece.text : 'x')).join(''));
  let at = 0;
  return pieces
    .map((piece) => {
      const place = at;
      at += piece.kind === 'text' ? piece.text.length : 1;
      return piece.kind === 'text' ? piece.text : reference(piece.name, quotingAt(script, place));
    })
    .join('');
}

function reference(name: string, quoting: Quoting): string {
  if (quoting === 'none') return `"\${${name}}"`;
  return quoting === 'single' ? `'"\${${name}}"'` : `\${${name}}`;
}

/** One word for a shell, quoted. */
export function asWord(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'variable' ? `"\${${piece.name}}"` : quotedWord(piece.text))).join('');
}
