import { credentialsInScript, credentialsInWords } from '../../compose/credentials/command-lines';
import type { KnownCredentials } from '../../compose/redaction/known-credentials';
import { isCredential } from '../../compose/credentials/variables';
import { disjoint, type Span } from '../../compose/credentials/span';
import type { ServiceContext } from '../facts/context';
import { joinName, shortHash } from '../values/names';
import { OwnCredentials } from './own-credentials';
import type { EnvVar, SecretPlan } from '../plan';

/** A piece of a command line: text as it is, or the credential that a variable of the container has. */
export type Piece =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'variable'; readonly name: string };

/** The beginning of the names of variables that are made for credentials in command lines; a number follows. */
const ARGUMENT = 'ARGUMENT_CREDENTIAL_';

/**
 * The credentials of one service: what of its environment is one, and what its command lines have of them. Each is a
 * key of one Secret and a variable of the container; a command line refers to the variable.
 */
export class ServiceCredentials {
  private readonly variables: Map<string, string>;
  private readonly secret: string;
  /** The first variable with each value that a shell can name. */
  private readonly named = new Map<string, string>();
  /** How many variables were made. */
  private arguments = 0;

  /**
   * @param known what is a credential anywhere in the project
   * @param own what is one in this container, by the variable that it came from
   */
  constructor(
    service: string,
    environment: ReadonlyMap<string, string>,
    private readonly known: KnownCredentials,
    private readonly own: OwnCredentials,
  ) {
    this.secret = joinName(service, 'credentials');
    this.variables = new Map(
      [...environment].filter(([name, value]) => own.variables.has(name) || this.isKnown(name, value)),
    );
    for (const [name, value] of this.variables) this.noteNamed(name, value);
  }

  /** Whether an argument or another text of the container holds a credential. */
  isCredential(name: string, value: string): boolean {
    return this.isKnown(name, value) || this.own.in(value).length > 0;
  }

  /** Splits the words of a command line at the credentials in them. */
  splitWords(words: readonly string[]): Piece[][] {
    return credentialsInWords(words).map((spans, index) => this.split(words[index] ?? '', spans));
  }

  /** Splits a script for a shell. */
  splitScript(script: string): Piece[] {
    return this.split(script, credentialsInScript(script));
  }

  /** A value, as one piece where it is a credential by its name. */
  splitValue(name: string, value: string): Piece[] {
    if (!this.isCredential(name, value)) return [{ kind: 'text', text: value }];
    return [{ kind: 'variable', name: this.variableOf(value) }];
  }

  get names(): readonly string[] {
    return [...this.variables.keys()];
  }

  env(): EnvVar[] {
    return this.names.map((name) => ({ kind: 'secret', name, secret: this.secret, key: keyOf(name) }));
  }

  secrets(): SecretPlan[] {
    if (this.variables.size === 0) return [];
    const data = [...this.variables].map(([name, value]) => [keyOf(name), Buffer.from(value).toString('base64')]);
    return [{ name: this.secret, data: Object.fromEntries(data) as SecretPlan['data'] }];
  }

  /** The same by its name, its look, or what is known of the project. */
  private isKnown(name: string, value: string): boolean {
    // The options of a program that reads them from a variable.
    const isOption = value.startsWith('-') && credentialsInScript(value).length > 0;
    return isOption || isCredential(name, value) || this.known.isIn(value);
  }

  private split(text: string, spans: readonly Span[]): Piece[] {
    const pieces: Piece[] = [];
    let end = 0;
    for (const span of disjoint([...spans, ...this.known.in(text), ...this.own.in(text)])) {
      if (span.start > end) pieces.push({ kind: 'text', text: text.slice(end, span.start) });
      pieces.push({ kind: 'variable', name: this.variableOf(text.slice(span.start, span.end)) });
      end = span.end;
    }
    if (end < text.length || text === '') pieces.push({ kind: 'text', text: text.slice(end) });
    return pieces;
  }

  /** The variable that has a value: one of the environment that a shell can name, or one made for it. */
  private variableOf(credential: string): string {
    const found = this.named.get(credential);
    if (found !== undefined) return found;
    let name: string;
    do name = `${ARGUMENT}${++this.arguments}`;
    while (this.variables.has(name));
    this.variables.set(name, credential);
    this.noteNamed(name, credential);
    return name;
  }

  private noteNamed(name: string, value: string): void {
    if (!this.named.has(value) && /^[A-Za-z_]\w*$/.test(name)) this.named.set(value, name);
  }
}

/**
 * The key that a variable has in a Secret: its name, where that can be one; else what can be of it, and a hash.
 *
 * @see Kubernetes API, Secret: keys consist of alphanumeric characters, "-", "_" and "."
 */
function keyOf(name: string): string {
  if (/^[-.\w]{1,253}$/.test(name) && !/^\.\.?/.test(name)) return name;
  return `${name.replace(/[^-\w]/g, '_').slice(0, 200)}-${shortHash(name)}`;
}

/** The credentials of the container that a context is about. */
export function credentialsOf(
  { name, project, base }: ServiceContext,
  environment: ReadonlyMap<string, string>,
): ServiceCredentials {
  return new ServiceCredentials(name, environment, project.credentials, new OwnCredentials(project, base));
}
