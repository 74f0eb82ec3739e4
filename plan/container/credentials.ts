import { credentialsInWord, isCredential } from './credential-patterns';
import { joinName } from '../names';
import type { EnvVar, SecretPlan } from '../plan';

/** A text is taken for a credential of the environment wherever it stands from this length on. */
const MIN_LENGTH = 6;

/** A piece of a command line: text as it is, or the credential that a variable of the container has. */
export type Piece =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'variable'; readonly name: string };

/**
 * The credentials of one service: what of its environment is one, and what its command lines have of them. Each is a
 * key of one Secret and a variable of the container; a command line refers to the variable.
 */
export class ServiceCredentials {
  private readonly variables: Map<string, string>;
  private readonly secret: string;

  constructor(service: string, environment: ReadonlyMap<string, string>) {
    this.secret = joinName(service, 'credentials');
    this.variables = new Map([...environment].filter(([name, value]) => isCredential(name, value)));
  }

  /** Splits a word of a command line at the credentials in it. @param before the word before it */
  split(word: string, before: string | undefined): Piece[] {
    const inWord = credentialsInWord(word, before);
    for (const credential of inWord) this.add(credential);
    const found = [...this.variables].filter(([, value]) => value.length >= MIN_LENGTH || inWord.includes(value));
    const longestFirst = found.sort(([, a], [, b]) => b.length - a.length);
    return longestFirst.reduce<Piece[]>(
      (pieces, [name, value]) => pieces.flatMap((piece) => cut(piece, name, value)),
      [{ kind: 'text', text: word }],
    );
  }

  get names(): readonly string[] {
    return [...this.variables.keys()];
  }

  env(): EnvVar[] {
    return this.names.map((name) => ({ kind: 'secret', name, secret: this.secret, key: name }));
  }

  secrets(): SecretPlan[] {
    if (this.variables.size === 0) return [];
    const data = [...this.variables].map(([name, value]) => [name, Buffer.from(value).toString('base64')] as const);
    return [{ name: this.secret, data: Object.fromEntries(data) }];
  }

  private add(credential: string): void {
    if ([...this.variables.values()].includes(credential)) return;
    const added = this.names.filter((name) => name.startsWith('ARGUMENT_CREDENTIAL_')).length;
    this.variables.set(`ARGUMENT_CREDENTIAL_${added + 1}`, credential);
  }
}

/** Cuts a text at every place where a value stands by itself and not inside a longer word. */
function cut(piece: Piece, name: string, value: string): Piece[] {
  if (piece.kind === 'variable') return [piece];
  const literal = value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const texts = piece.text.split(new RegExp(`(?<!\\w)${literal}(?!\\w)`));
  return texts.flatMap((text, index): Piece[] => [
    ...(index === 0 ? [] : [{ kind: 'variable' as const, name }]),
    ...(text === '' ? [] : [{ kind: 'text' as const, text }]),
  ]);
}
