import { isUtf8 } from 'node:buffer';
import type { FileObject } from '../model/compose-model';
import { formatPosition } from '../position';
import { textOf, type Node, type ScalarNode } from '../tree/node';
import type { Borders } from '../travel/borders';
import type { Origin } from '../tree/origin';
import type { Path } from '../tree/path';
import type { CredentialCollector } from './collector';
import { credentialsInScript, credentialsInWords } from '../credentials/command-lines';
import { credentialsInFile } from '../credentials/files';
import { credentialsInImage } from '../credentials/images';
import { MAX_CREDENTIAL_FILE, MAX_CREDENTIAL_FILES } from '../limits';
import { isCredentialName } from '../credentials/names';
import { credentialsInText } from '../credentials/settings';
import { disjoint, type Span } from '../credentials/span';
import { isNamedCredential } from '../credentials/values';
import { nameOfLabel } from '../credentials/variables';

/** Keys whose value a program is started with. */
const COMMANDS = ['command', 'entrypoint', 'test'];
/** Keys of notes, whose names are longer. */
const LABELS = ['labels', 'annotations'];

/** Characters of the rest of a line that is looked for as a whole: a longer one is more than one credential. */
const MAX_REST = 4096;

/** Learns the credentials of a document, and the names that are not credentials. */
export function gatherFromTree(known: CredentialCollector, root: Node): void {
  const note = (text: string, spans: readonly Span[]): void => {
    known.add(...spans.map(({ start, end }) => text.slice(start, end)));
  };
  const named = (name: string, value: string, path: Path): void => {
    const isLabel = path.some((part) => LABELS.includes(String(part)));
    if (isNamedCredential(isLabel ? nameOfLabel(name) : name, value)) known.add(value);
  };
  const scalar = (text: string, path: Path): void => {
    const key = String(path.at(-1));
    if (path[0] === 'secrets' && path.length === 3 && key === 'environment') known.addSecretVariable(text);
    if (path[0] === 'secrets' && key === 'content') known.add(text);
    else if (key === 'content') note(text, credentialsInFile('', text));
    else if (path.some((part) => COMMANDS.includes(String(part)))) note(text, credentialsInScript(text));
    else note(text, credentialsInText(text));
    const [, name = '', value] = /^([\w.-]+)=(.*)$/s.exec(text) ?? [];
    if (value === undefined) return;
    named(name, value, path);
    note(value, credentialsInText(value));
  };
  const image = (text: string, { at, origins = [] }: ScalarNode, path: Path): void => {
    const spans = credentialsInImage(text);
    note(text, spans);
    if (spans.length > 0) known.addPlaceOf({ at: formatPosition(at), path, text }, spans);
    // The other parts of an image's name are known to everybody.
    const names = without(text, disjoint([...spans, ...origins])).split(/[/:@]/);
    names.forEach((name) => known.addName(name));
  };
  const visit = (node: Node, path: Path): void => {
    if (path.at(-1) === 'x-kubernetes') return;
    if (node.kind === 'scalar') {
      const text = textOf(node);
      if (text === undefined) return;
      if (isImage(path)) image(text, node, path);
      else scalar(text, path);
    } else if (node.kind === 'sequence') {
      if (COMMANDS.includes(String(path.at(-1)))) {
        const words = node.items.map((item) => textOf(item) ?? '');
        credentialsInWords(words).forEach((spans, index) => note(words[index] ?? '', spans));
      }
      node.items.forEach((item, index) => visit(item, [...path, index]));
    } else {
      for (const [key, { value }] of node.entries) {
        if (isName(path)) known.addName(key);
        // The names of secrets are no credentials.
        else if (key !== 'secrets') for (const text of valuesOf(value)) named(key, text, path);
        visit(value, [...path, key]);
      }
    }
  };
  visit(root, []);
  known.addPlaces(root);
}

/** A text with a mark of its own in the place of some parts. */
function without(text: string, spans: readonly Span[]): string {
  return [{ start: 0, end: 0 }, ...spans]
    .map(({ end }, index) => text.slice(end, spans[index]?.start ?? text.length))
    .join('/');
}

/** The result of reading an env file. */
interface Variables {
  readonly values: ReadonlyMap<string, string>;
  readonly origins?: ReadonlyMap<string, readonly Origin[]>;
  readonly problems: readonly unknown[];
}

/** Learns the credentials of an env file, or of a file of labels. */
export function gatherFromEnvFile(
  known: CredentialCollector,
  text: string,
  { values, problems, origins }: Variables,
): void {
  for (const [name, value] of values) {
    if (isNamedCredential(nameOfLabel(name), value)) known.add(value);
    known.add(...credentialsInText(value).map(({ start, end }) => value.slice(start, end)));
    known.addDerived(name, value, origins?.get(name) ?? []);
  }
  if (problems.length > 0) gatherFromText(known, text);
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

/** Learns what may be a credential in a text that cannot be read as what it should be. */
export function gatherFromText(known: CredentialCollector, text: string): void {
  let lineEnd = -1;
  let lastSplit = -1;
  for (const { 0: found, 1: name = '', index } of text.matchAll(/(?<![\w.-])([\w.-]+)["']?\s*[:=]\s*/g)) {
    const start = index + found.length;
    if (start > lineEnd) lineEnd = endOfLine(text, start);
    if (!isCredentialName(name) || text[lineEnd - 1] === ':') continue;
    const isFirst = lastSplit !== lineEnd;
    lastSplit = lineEnd;
    if (!isFirst && lineEnd - start > MAX_REST) continue;
    const rest = text.slice(start, lineEnd);
    known.add(rest);
    // The words behind a later name of a line are among those behind the first.
    if (isFirst) for (const word of rest.split(/[\s,"'[\]{}*&!|>@`%]+/)) known.add(word);
  }
  known.add(...credentialsInScript(text).map(({ start, end }) => text.slice(start, end)));
}

/**
 * Learns what the secrets of a project hold.
 *
 * @returns the secret up to which there are more than are looked for
 */
export function gatherFromSecrets(
  known: CredentialCollector,
  secrets: Readonly<Record<string, FileObject>>,
  lookup: (name: string) => string | undefined,
  borders: Borders,
): string | undefined {
  let room = MAX_CREDENTIAL_FILES;
  for (const [name, { environment, file }] of Object.entries(secrets)) {
    if (environment !== undefined) known.add(lookup(environment) ?? '');
    const content = file === undefined ? undefined : borders.peek(file, MAX_CREDENTIAL_FILE);
    room -= content?.length ?? 0;
    if (room < 0) return name;
    if (content !== undefined && isUtf8(content)) known.add(content.toString('utf8'));
  }
  return undefined;
}

/** Whether the keys of a mapping are the names of things. */
function isName(path: Path): boolean {
  return path.length === 1 && ['services', 'networks', 'volumes', 'configs', 'secrets'].includes(String(path[0]));
}

/** The name of an image is known to everybody. */
function isImage(path: Path): boolean {
  return path[0] === 'services' && path.length === 3 && path[2] === 'image';
}

/** The texts behind a key, in one of the forms that a variable has or may be mistaken to have. */
function valuesOf(node: Node): string[] {
  return (node.kind === 'sequence' ? node.items : [node]).flatMap((item) => textOf(item) ?? []);
}
