import { isUtf8 } from 'node:buffer';
import { readFileSync, realpathSync } from 'node:fs';
import { statOf } from '../../compose/files';
import type { Project, Service } from '../../compose/project';
import { isReadable, isWithin, walk } from '../content/walk';
import { hostsInScript, hostsInText, hostsInVariable, type HostSpan } from './host-spans';

/** What one service says of another, or of itself: its name, and a port where one stands behind it. */
export interface Mention {
  readonly by: string;
  readonly port?: number;
}

/** Larger files are data, and no configuration. Bytes. */
const MAX_FILE = 64 * 1024;
/** Of all the files of one folder together. Bytes. */
const MAX_FILES = 1024 * 1024;
const SKIPPED = ['.git', 'node_modules', '.venv', '__pycache__'];

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
      for (const { name, port } of hostsOf(project, service)) {
        const key = keys.get(name.toLowerCase());
        if (key === undefined) continue;
        const mention = { by, ...(port === undefined ? {} : { port }) };
        this.found.set(key, [...(this.found.get(key) ?? []), mention]);
      }
    }
  }

  /** What is said of a service. */
  of(key: string): readonly Mention[] {
    return this.found.get(key) ?? [];
  }

  /** Whether a service calls itself by its name, be it through others: each may need the next before it is ready. */
  isCircular(key: string): boolean {
    const seen = new Set<string>();
    const next = [key];
    for (let one = next.pop(); one !== undefined; one = next.pop()) {
      for (const { by } of this.of(one)) {
        if (by === key) return true;
        if (seen.has(by)) continue;
        seen.add(by);
        next.push(by);
      }
    }
    return false;
  }
}

function* hostsOf(project: Project, service: Service): Generator<HostSpan> {
  for (const [variable, value] of Object.entries(service.environment ?? {})) {
    if (value !== null) yield* withPort(hostsInVariable(variable, value), variable, service);
  }
  for (const text of scriptsOf(service)) yield* hostsInScript(text);
  for (const text of filesOf(project, service)) yield* hostsInText(text);
}

/** DB_HOST goes with DB_PORT. */
function withPort(hosts: readonly HostSpan[], variable: string, { environment = {} }: Service): readonly HostSpan[] {
  const text = environment[variable.replace(/(HOST(NAME)?|SERVER|ADDR(ESS)?)$/i, 'PORT')];
  const port = /^\d{1,5}$/.test(text ?? '') ? Number(text) : undefined;
  return port === undefined ? hosts : hosts.map((host) => ({ port, ...host }));
}

function scriptsOf({ command, entrypoint, healthcheck, post_start = [], pre_stop = [] }: Service): string[] {
  const hooks = [...post_start, ...pre_stop].map((hook) => hook.command);
  return [command, entrypoint, healthcheck?.test, ...hooks].map((words) => (words ?? []).join(' '));
}

/** The configuration of a service: its configs, the texts among the files that are mounted, and what its image is built from. */
function* filesOf({ model, directory }: Project, { configs = [], volumes = [], build }: Service): Generator<string> {
  for (const { source } of configs) {
    const { content, file } = model.configs?.[source] ?? {};
    if (content !== undefined) yield content;
    if (file !== undefined && statOf(file)?.isFile() === true) yield* textsAt(file);
  }
  const binds = volumes.flatMap(({ type, source }) => (type === 'bind' && source !== undefined ? source : []));
  const folders = build === undefined ? binds : [...binds, build.context];
  for (const path of folders) if (isInProject(path, directory)) yield* textsAt(path);
}

/** A link may lead anywhere, to the whole file system even. */
function isInProject(path: string, directory: string): boolean {
  if (!isWithin(path, directory) || statOf(path) === undefined) return false;
  return isWithin(realpathSync(path), realpathSync(directory));
}

/** The texts at a path of the project: of a file, or of a folder's files. */
function* textsAt(path: string): Generator<string> {
  const stat = statOf(path);
  if (stat?.isFile() === true && stat.size <= MAX_FILE && isReadable(path)) yield* textOf(path);
  if (stat?.isDirectory() !== true) return;
  let room = MAX_FILES;
  for (const { absolute, size } of walk(path, { skip: SKIPPED })) {
    if (size <= Math.min(room, MAX_FILE)) yield* textOf(absolute);
    room -= Math.min(size, MAX_FILE);
    if (room <= 0) break;
  }
}

function* textOf(file: string): Generator<string> {
  const content = readFileSync(file);
  if (isUtf8(content)) yield content.toString('utf8');
}
