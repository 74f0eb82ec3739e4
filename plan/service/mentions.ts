import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { statOf } from '../../compose/files';
import type { Project, Service } from '../../compose/project';
import { isWithin, walk } from '../content/walk';

/** What one service says of another, or of itself: its name, and a port where one stands behind it. */
export interface Mention {
  readonly by: string;
  readonly port?: number;
}

/** Larger files are data, and no configuration. Bytes. */
const MAX_FILE = 64 * 1024;
/** Of all the files of one mount together. Bytes. */
const MAX_FILES = 1024 * 1024;

/** A name with what tells that it is one of a host: a scheme or an account before it, or a port behind it. */
const ADDRESS =
  /(?:(?<![\w.+-])(?<scheme>[a-z][a-z0-9+.-]*):\/\/|(?<account>@)|(?<![\w.+@-]))(?<name>[a-z0-9][\w.-]*)(?::(?<port>\d{1,5})(?!\w))?/gi;
/** Variables whose value is the name of a host, or a list of such names. */
const HOST_VARIABLE = /HOST|SERVER|ADDR|PEER|NODE|BROKER|SEED|MEMBER|ENDPOINT|VOTER|REPLICA|JOIN|URL|URI/i;
/** Variables that say by which names a service is called, and not whom it calls. */
const OWN_NAMES = /ALLOW|CORS|ORIGIN|TRUST|NAME$/i;
const NAMES = /[a-z0-9][\w.-]*/gi;
/** In a script: `-h db`, `--host=db`, `nc -z db 5432`. */
const OPERAND =
  /(?:(?:^|\s)(?:-h|--?\w*host(?:name)?)[\s=]+|\bnc\s+(?:-\S+\s+(?:\d+\s+)?)*)["']?(?<name>[a-z0-9][\w.-]*)["']?(?:\s+(?<port>\d{1,5})\b)?/gi;
const SCHEME_PORTS: Readonly<Record<string, number>> = { http: 80, https: 443 };

/**
 * Who names whom in a project, as far as environments, commands, healthchecks, configs and mounted files show: what is
 * called there has to be reachable, at that port, whether `ports` names it or not.
 */
export class Mentions {
  private readonly found = new Map<string, Mention[]>();

  /** @param names the names that each service is reached by, by its key */
  constructor(project: Project, names: ReadonlyMap<string, readonly string[]>) {
    const keys = new Map([...names].flatMap(([key, own]) => own.map((name) => [name.toLowerCase(), key] as const)));
    for (const [by, service] of Object.entries(project.model.services)) {
      const add = (name: string, port: number | undefined): void => {
        const key = keys.get(name.toLowerCase());
        if (key === undefined || (port !== undefined && (port < 1 || port > 65_535))) return;
        const mention = { by, ...(port === undefined ? {} : { port }) };
        this.found.set(key, [...(this.found.get(key) ?? []), mention]);
      };
      inVariables(service, add);
      for (const text of scriptsOf(service)) {
        inText(text, add);
        each(text, OPERAND, ({ name, port }) => add(name ?? '', asNumber(port)));
      }
      for (const text of filesOf(project, service)) inText(text, add);
    }
  }

  /** What is said of a service. */
  of(key: string): readonly Mention[] {
    return this.found.get(key) ?? [];
  }

  /** Whether a service calls itself by its name, or calls one that calls it: each may need the other before it is ready. */
  isCircular(key: string): boolean {
    return this.of(key).some(({ by }) => by === key || this.of(by).some((mention) => mention.by === key));
  }
}

type Add = (name: string, port: number | undefined) => void;

function inVariables({ environment = {} }: Service, add: Add): void {
  for (const [variable, value] of Object.entries(environment)) {
    if (value === null) continue;
    if (OWN_NAMES.test(variable)) continue;
    inText(value, add);
    if (!HOST_VARIABLE.test(variable)) continue;
    // DB_HOST goes with DB_PORT.
    const port = asNumber(environment[variable.replace(/(HOST(NAME)?|SERVER|ADDR(ESS)?)$/i, 'PORT')] ?? undefined);
    each(value, NAMES, (_, name) => add(name, port));
  }
}

function inText(text: string, add: Add): void {
  each(text, ADDRESS, ({ scheme, account, name, port }) => {
    if (scheme === undefined && account === undefined && port === undefined) return;
    add(name ?? '', asNumber(port) ?? SCHEME_PORTS[scheme?.toLowerCase() ?? '']);
  });
}

function scriptsOf({ command, entrypoint, healthcheck, post_start = [], pre_stop = [] }: Service): string[] {
  const hooks = [...post_start, ...pre_stop].map((hook) => hook.command);
  return [command, entrypoint, healthcheck?.test, ...hooks].map((words) => (words ?? []).join(' '));
}

/** The configuration of a service: its configs, and the texts among the files that are mounted. */
function* filesOf({ model, directory }: Project, { configs = [], volumes = [] }: Service): Generator<string> {
  for (const { source } of configs) {
    const { content, file } = model.configs?.[source] ?? {};
    if (content !== undefined) yield content;
    if (file !== undefined) yield* textAt(file);
  }
  for (const { type, source } of volumes) {
    if (type !== 'bind' || source === undefined || !isWithin(source, directory)) continue;
    const stat = statOf(source);
    if (stat?.isFile() === true) yield* textAt(source);
    if (stat?.isDirectory() !== true) continue;
    let room = MAX_FILES;
    for (const { absolute, size } of walk(source, { skip: ['.git', 'node_modules', '.venv', '__pycache__'] })) {
      if (size <= Math.min(room, MAX_FILE)) yield* textAt(absolute);
      room -= Math.min(size, MAX_FILE);
      if (room <= 0) break;
    }
  }
}

function* textAt(file: string): Generator<string> {
  if ((statOf(file)?.size ?? Infinity) > MAX_FILE) return;
  const content = readFileSync(file);
  if (isUtf8(content)) yield content.toString('utf8');
}

function each(
  text: string,
  pattern: RegExp,
  visit: (groups: Readonly<Record<string, string | undefined>>, match: string) => void,
): void {
  for (const match of text.matchAll(pattern)) visit(match.groups ?? {}, match[0]);
}

function asNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,5}$/.test(text) ? Number(text) : undefined;
}
