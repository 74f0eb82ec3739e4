import { MAX_CREDENTIAL_FILE } from '../limits';
import type { Lookup } from '../values/lookup';
import { formatPosition } from '../position';
import { hasOrigins, writtenIn } from '../tree/origins';
import type { Origin } from '../tree/origin';
import type { Node } from '../tree/node';
import { KnownCredentials } from './known-credentials';
import { Origins, type Place } from './origins';
import type { Span } from '../credentials/span';
import { base64Forms } from '../credentials/base64';
import { isNamedCredential } from '../credentials/values';
import { isCommonWord, isWords } from '../credentials/words';

/** Characters; a shorter text stands in too many others to be looked for everywhere. */
const MIN_LENGTH = 6;

/** Collects what is known of credentials while a project is read; `known` is what that comes to, and never changes. */
export class CredentialCollector {
  private readonly values = new Set<string>();
  private readonly names = new Set<string>();
  private readonly secretVariables = new Set<string>();
  private readonly derived = new Map<string, { readonly value: string; readonly origins: readonly Origin[] }[]>();
  private readonly places: Place[] = [];
  private result: KnownCredentials | undefined;

  /** @param before what is known already, where nothing may come to it */
  constructor(before?: KnownCredentials) {
    this.result = before;
  }

  get known(): KnownCredentials {
    if (this.result !== undefined) return this.result;
    const { values, names, places, secretVariables, derived } = this;
    const origins = new Origins(new Set(secretVariables), new Map(derived));
    const words = [...values].filter(isWords);
    const others = [...values].filter((value) => !isWords(value));
    return (this.result = new KnownCredentials([...others, ...words], new Set(names), origins, places));
  }

  add(...values: readonly string[]): void {
    for (const value of values) {
      if (value.length > MAX_CREDENTIAL_FILE) continue;
      this.addForm(value);
      this.addForm(value.trim());
      // In JSON, and in messages that quote it.
      this.addForm(JSON.stringify(value).slice(1, -1));
      // In a file that is no UTF-8, of which each byte is read as a character.
      if (/[^\x00-\x7f]/.test(value)) this.addForm(Buffer.from(value).toString('latin1'));
      if (!isCommonWord(value)) base64Forms(value.trim()).forEach((form) => this.addForm(form));
    }
  }

  /** A name that the project gives to something, without a variable. */
  addName(name: string): void {
    if (this.names.has(name)) return;
    this.result = undefined;
    this.names.add(name);
  }

  /** A variable that a secret takes its content from. */
  addSecretVariable(name: string): void {
    this.result = undefined;
    this.secretVariables.add(name);
  }

  /** A variable whose own value came from others. */
  addDerived(variable: string, value: string, origins: readonly Origin[]): void {
    if (origins.length === 0) return;
    this.result = undefined;
    const known = this.derived.get(variable);
    if (known === undefined) this.derived.set(variable, [{ value, origins }]);
    else known.push({ value, origins });
  }

  /** The places of a document that variables take part in. */
  addPlaces(root: Node): void {
    if (!hasOrigins(root)) return;
    for (const { at, path, text, origins } of writtenIn(root)) {
      if (origins.length > 0) this.addPlace({ at: formatPosition(at), path, text, origins, spans: [] });
    }
  }

  /** A place of a document where a credential stands that no variable has. */
  addPlaceOf({ at, path, text }: Pick<Place, 'at' | 'path' | 'text'>, spans: readonly Span[]): void {
    this.addPlace({ at, path, text, origins: [], spans });
  }

  /** The same variables; what is looked up and is a credential by its name is known from then on. */
  noting(lookup: Lookup): Lookup {
    return (name) => {
      const value = lookup(name);
      if (value !== undefined && isNamedCredential(name, value)) this.add(value);
      return value;
    };
  }

  private addPlace(place: Place): void {
    this.result = undefined;
    this.places.push(place);
  }

  private addForm(value: string): void {
    if (value.length < MIN_LENGTH || isCommonWord(value) || this.values.has(value)) return;
    this.result = undefined;
    this.values.add(value);
  }
}
