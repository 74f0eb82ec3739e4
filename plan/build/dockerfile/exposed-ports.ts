import { own } from '../../../compose/own';
import { isPort } from '../../../compose/values/port';
import type { Line } from './stages';
import { VARIABLE } from './variable';

/** A port that an `EXPOSE` names. */
export interface ExposedPort {
  readonly port: number;
  readonly protocol: 'TCP' | 'UDP';
}

/**
 * The ports of all `EXPOSE` lines, each once and in the order in which they are named first.
 *
 * @param args arguments of the build, which come before what the lines say
 */
export function exposedPorts(lines: readonly Line[], args: Readonly<Record<string, string>>): ExposedPort[] {
  const values = { ...valuesOf(lines), ...args };
  const found: ExposedPort[] = [];
  const unnamed = { TCP: new UnnamedPorts(), UDP: new UnnamedPorts() };
  for (const [keyword, text] of lines) {
    if (keyword !== 'EXPOSE') continue;
    for (const word of expanded(text, values).split(/\s+/)) {
      const [, first, last = first, named] = /^(\d{1,5})(?:-(\d{1,5}))?(?:\/(tcp|udp))?$/i.exec(word) ?? [];
      const [from, to] = [Number(first), Number(last)];
      if (!isPort(from) || !isPort(to)) continue;
      const protocol = named?.toLowerCase() === 'udp' ? 'UDP' : 'TCP';
      for (const port of unnamed[protocol].take(from, to)) found.push({ port, protocol });
    }
  }
  return found;
}

/** The ports that no range has named so far. Ranges that overlap take no longer than the ports that are new in each. */
class UnnamedPorts {
  /** For each port that is named, a later one, between which all are named. */
  private readonly next = new Map<number, number>();

  /** The ports of a range that were not named before. */
  take(from: number, to: number): number[] {
    const taken: number[] = [];
    for (let port = this.from(from); port <= to; port = this.from(port)) {
      taken.push(port);
      this.next.set(port, port + 1);
    }
    return taken;
  }

  /** The first port from a given one on that is not named. The way there is shortened for the next time. */
  private from(start: number): number {
    let first = start;
    for (let after = this.after(first); after !== first; after = this.after(first)) first = after;
    for (let port = start; port !== first;) {
      const after = this.after(port);
      this.next.set(port, first);
      port = after;
    }
    return first;
  }

  private after(port: number): number {
    return this.next.get(port) ?? port;
  }
}

/** Replaces the variables of a text; one without a value leaves nothing, so its ports are not known. */
function expanded(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(VARIABLE, (_, name: string, fallback = '') => own(values, name) ?? (fallback as string));
}

/** The values of `ARG NAME=value`, `ENV NAME=value` and `ENV NAME value`. A name is looked for where a word begins. */
function valuesOf(lines: readonly Line[]): Record<string, string> {
  return Object.fromEntries(
    lines
      .filter(([keyword]) => keyword === 'ARG' || keyword === 'ENV')
      .flatMap(([, text]) =>
        [...text.matchAll(/\b(\w+)(?:=|\s+)["']?([^\s"']+)["']?/g)].map(([, name = '', value = '']) => [name, value]),
      ),
  );
}
