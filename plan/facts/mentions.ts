import type { Project } from '../../compose/project';
import type { Service } from '../../compose/model/service';
import { hostsInVariable, hostsInWords, type HostSpan } from './host-spans';
import type { ProjectTexts } from './project-texts';

/**
 * A text in one service that names another, or the service itself: who names it, and a port where one follows the name.
 */
export interface Mention {
  readonly by: string;
  readonly port?: number;
  readonly protocol?: 'UDP';
}

/**
 * The services that name other services, as far as environments, commands, healthchecks, configs and mounted files
 * show: a name that is called there has to be reachable, at that port, whether `ports` names it or not.
 */
export class Mentions {
  private readonly found = new Map<string, Mention[]>();

  /** @param names the names that each service is reached by, by its key */
  constructor({ model }: Project, texts: ProjectTexts, names: ReadonlyMap<string, ReadonlyMap<string, unknown>>) {
    const keys = new Map(
      [...names].flatMap(([key, own]) => [...own.keys()].map((name) => [name.toLowerCase(), key] as const)),
    );
    for (const [by, service] of Object.entries(model.services)) {
      for (const { name, port, protocol } of hostsOf(texts, service)) {
        const key = keys.get(name.toLowerCase());
        if (key === undefined) continue;
        const mention = {
          by,
          ...(port === undefined ? {} : { port }),
          ...(protocol === undefined ? {} : { protocol }),
        };
        const found = this.found.get(key);
        if (found === undefined) this.found.set(key, [mention]);
        else found.push(mention);
      }
    }
  }

  /** The mentions of a service. */
  of(key: string): readonly Mention[] {
    return this.found.get(key) ?? [];
  }

  /** Whether a service calls itself by its name, also through others: each may need the next before it is ready. */
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

function* hostsOf(texts: ProjectTexts, service: Service): Generator<HostSpan> {
  for (const [variable, value] of Object.entries(service.environment ?? {})) {
    if (value !== null) yield* withPort(hostsInVariable(variable, value), variable, service);
  }
  for (const words of commandsOf(service)) yield* hostsInWords(words);
  for (const { hosts } of texts.mounted(service)) yield* hosts;
  for (const { hosts } of texts.built(service)) yield* hosts;
}

/** DB_HOST goes with DB_PORT, and with DB_ADMIN_PORT. */
function withPort(hosts: readonly HostSpan[], variable: string, { environment = {} }: Service): readonly HostSpan[] {
  const prefix = variable.replace(/(HOST(NAME)?|SERVER|ADDR(ESS)?)$/i, '');
  if (prefix === variable) return hosts;
  const ports = Object.entries(environment).flatMap(([name, value]) => {
    const isOf = prefix === '' ? name === 'PORT' : name.startsWith(prefix) && name.endsWith('PORT');
    return isOf && /^\d{1,5}$/.test(value ?? '') ? Number(value) : [];
  });
  return ports.length === 0 ? hosts : hosts.flatMap((host) => ports.map((port) => ({ port, ...host })));
}

function commandsOf({ command, entrypoint, healthcheck, post_start = [], pre_stop = [] }: Service): string[][] {
  const hooks = [...post_start, ...pre_stop].map((hook) => hook.command ?? []);
  const [kind, ...test] = healthcheck?.test ?? [];
  return [
    [...(entrypoint ?? []), ...(command ?? [])],
    kind === 'CMD-SHELL' ? ['sh', '-c', test.join(' ')] : test,
    ...hooks.map((words) => [...words]),
  ];
}
