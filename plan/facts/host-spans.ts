import { posix } from 'node:path';
import { own } from '../../compose/own';
import { parseScript } from '../../compose/script/parse';
import { shellQuoted } from '../../compose/script/quoted-word';
import type { Place, ScriptWord } from '../../compose/script/script';
import { commandsWithin } from '../../compose/script/within';
import { isPort } from '../../compose/values/port';

/** Where the name of a host stands in a text, and the port behind it. */
export interface HostSpan {
  readonly start: number;
  readonly name: string;
  readonly port?: number;
  /** Where it is known not to be TCP. */
  readonly protocol?: 'UDP';
}

/**
 * A name with what tells that it is one of a host: a scheme or an account before it, or a port behind it. What stands
 * before an account's `@` is no host. A port that is put in when the program runs can be any.
 */
const ADDRESS =
  /(?:(?<![\w.+-])(?<scheme>[a-z][a-z0-9+.-]*):\/\/(?![^\s/@"']*@)|(?<account>@)|(?<![\w.+@-]))(?<name>[a-z0-9][\w.-]*)(?::(?<port>\d{1,5})(?![\w@])|(?<computed>:))?/dgi;
/** In a script: `-h db`, `--host=db`. */
const HOST_OPTION = /^(?:-h|--?\w*host(?:name)?)(?:=(?<value>.*))?$/is;
/** A host as a word of its own. */
const HOST_WORD = /^["']?(?<name>[a-z0-9][\w.-]*)["']?$/di;
/** A line of settings: `rpc.address: jobmanager`, `host = db`. */
const SETTING =
  /^[ \t]*(?:-[ \t]+)?["']?(?<key>[\w.-]*(?:host(?:name)?|addr(?:ess)?|server|seed|peer|broker|endpoint)s?)["']?[ \t]*[:=][ \t]*["']?(?<name>[a-z0-9][\w.-]*)["']?[ \t]*$/dgim;
/** The same in XML: `<host>db</host><port>9000</port>`. */
const ELEMENT =
  /<host(?:name)?>\s*(?<name>[a-z0-9][\w.-]*)\s*<\/host(?:name)?>(?:\s*<port>(?<port>\d{1,5})<\/port>)?/dgi;
/** The same in one line, as drivers have it: `host=db port=5432`, `Server=tcp:db,1433;`. */
const PARAMETER =
  /(?<![\w.-])(?:host(?:name|addr)?|server|data source|addr|address)\s*=\s*(?:tcp:)?(?<name>[a-z0-9][\w.-]*)(?:(?:[:,]|\s+port=)(?<port>\d{1,5})\b)?/dgi;
const NAME = /(?<name>[a-z0-9][\w.-]*)/dgi;
/** Variables whose value is the name of a host, or a list of such names. */
const HOST_VARIABLE = /HOST|SERVER|ADDR|PEER|NODE|BROKER|SEED|MEMBER|ENDPOINT|VOTER|REPLICA|JOIN|URL|URI/i;
/** Variables that say by which names a service is called, and not whom it calls; and names of other kinds than hosts'. */
const OWN_NAMES =
  /ALLOW|CORS|ORIGIN|TRUST|(^|KC_)HOSTNAME$|(?<!HOST)NAME$|[_.]DN$|INITIAL[_.](MASTER|CLUSTER_MANAGER)[_.]NODES$/i;
/** The name of a node of Erlang, which has a host in it: `rabbit@host`. */
const NODE_NAME = /NODE_?NAME$/i;
/** Words before a tag of an image. */
const IMAGE = /^\s*(?:FROM\s|(?:-\s+)?["']?image["']?\s*:)|--from=/i;
/** The usual port of what a scheme names; of `postgresql+psycopg2` the first part counts. */
const SCHEME_PORTS: Readonly<Record<string, number>> = {
  amqp: 5672,
  amqps: 5671,
  bolt: 7687,
  cassandra: 9042,
  clickhouse: 9000,
  http: 80,
  https: 443,
  ldap: 389,
  ldaps: 636,
  mariadb: 3306,
  memcached: 11_211,
  mongodb: 27_017,
  mqtt: 1883,
  mqtts: 8883,
  mysql: 3306,
  nats: 4222,
  neo4j: 7687,
  postgres: 5432,
  postgresql: 5432,
  redis: 6379,
  rediss: 6379,
  smtp: 25,
  statsd: 8125,
  syslog: 514,
  ws: 80,
  wss: 443,
};
const UDP_SCHEMES = ['udp', 'statsd', 'syslog'];

/** The hosts that a text names, such as a line of a configuration: those that stand as an address, or as the value of one. */
export function hostsInText(text: string): HostSpan[] {
  const settings = spans(text, SETTING).filter(({ groups }) => !OWN_NAMES.test(groups['key'] ?? ''));
  const others = [...settings, ...spans(text, ELEMENT), ...spans(text, PARAMETER)];
  return unique([...addressesIn(text), ...others.map(({ span }) => span)]);
}

function addressesIn(text: string): HostSpan[] {
  return spans(text, ADDRESS).flatMap(({ span, groups }) => {
    const { account, computed } = groups;
    const scheme = account === undefined ? groups['scheme'] : schemeBefore(text, span);
    if (scheme === undefined && account === undefined && (span.port === undefined || isTag(text, span))) return [];
    const [protocol = ''] = (scheme ?? '').toLowerCase().split('+');
    const usual = own(SCHEME_PORTS, protocol);
    return {
      ...span,
      ...(span.port === undefined && usual !== undefined && computed === undefined ? { port: usual } : {}),
      ...(UDP_SCHEMES.includes(protocol) ? { protocol: 'UDP' as const } : {}),
    };
  });
}

/** How long the account in an address may be, in characters. */
const MAX_ACCOUNT = 200;

/** The scheme of an address with an account before the host. */
function schemeBefore(text: string, { start }: HostSpan): string | undefined {
  return /([a-z][a-z0-9+.-]{0,31}):\/\/[^\s/@"']*@$/i.exec(text.slice(Math.max(0, start - MAX_ACCOUNT), start))?.[1];
}

/** Whether a text that looks like a port is the tag of an image. */
function isTag(text: string, { start }: HostSpan): boolean {
  return IMAGE.test(text.slice(text.lastIndexOf('\n', start) + 1, start));
}

/** The same for a script, where options name hosts as well. */
export function hostsInScript(text: string): HostSpan[] {
  return unique([...hostsInText(text), ...operandsIn(text)]);
}

/** The same for the words of a command that runs without a shell; their places say nothing. */
export function hostsInWords(words: readonly string[]): HostSpan[] {
  return [...hostsInText(words.join(' ')), ...operandsIn(words.map(shellQuoted).join(' '))];
}

/** Whether a script may have a host as a word of its own. */
const MAY_HAVE_OPERAND = /(?:^|[\s"'])-h[\s"']|-\w*host|\bnc\s/i;

/** The hosts that stand behind an option for one, or behind `nc`. */
function operandsIn(text: string): HostSpan[] {
  if (!MAY_HAVE_OPERAND.test(text)) return [];
  return commandsWithin(parseScript(text)).flatMap(({ words }) =>
    words.flatMap((word, index): HostSpan[] => {
      const option = HOST_OPTION.exec(word.value);
      const value = option?.groups?.['value'];
      if (value !== undefined) return hostAt(text, { ...word, start: word.end - value.length }, words[index + 1]);
      const isNext = option !== null || posix.basename(word.value) === 'nc';
      const next = option !== null ? index + 1 : behindOptions(words, index + 1);
      const host = words[next];
      return isNext && host !== undefined ? hostAt(text, host, words[next + 1]) : [];
    }),
  );
}

/** Where the first word is that is neither an option nor its number: `nc -w 2 db 5432`. */
function behindOptions(words: readonly ScriptWord[], first: number): number {
  let index = first;
  while (words[index]?.value.startsWith('-') === true) index += /^\d+$/.test(words[index + 1]?.value ?? '') ? 2 : 1;
  return index;
}

/** The host that a word is, and the port that the next one is. */
function hostAt(text: string, { start, end }: Place, next: ScriptWord | undefined): HostSpan[] {
  const match = HOST_WORD.exec(text.slice(start, end));
  const [offset] = match?.indices?.groups?.['name'] ?? [];
  const name = match?.groups?.['name'];
  if (name === undefined || offset === undefined) return [];
  const port = Number(/^\d{1,5}$/.exec(next?.value ?? '')?.[0] ?? NaN);
  return [{ start: start + offset, name, ...(isPort(port) ? { port } : {}) }];
}

/** The same for the value of a variable: where its name says so, the value is a host, or a list of them. */
export function hostsInVariable(variable: string, value: string): HostSpan[] {
  if (NODE_NAME.test(variable)) return value.includes('@') ? hostsInText(value) : [];
  if (OWN_NAMES.test(variable)) return [];
  const isHost = HOST_VARIABLE.test(variable) && !value.includes('://');
  const named = isHost ? spans(value, NAME).map(({ span }) => span) : [];
  return unique([...hostsInText(value), ...named]);
}

function spans(
  text: string,
  pattern: RegExp,
): { span: HostSpan; groups: Readonly<Record<string, string | undefined>> }[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const groups = match.groups ?? {};
    const [start] = match.indices?.groups?.['name'] ?? [];
    const port = groups['port'] === undefined ? undefined : Number(groups['port']);
    if (start === undefined || (port !== undefined && !isPort(port))) return [];
    return [{ span: { start, name: groups['name'] ?? '', ...(port === undefined ? {} : { port }) }, groups }];
  });
}

/** One for each place; the first one found has the most to say. */
function unique(found: readonly HostSpan[]): HostSpan[] {
  const places = new Map<number, HostSpan>();
  for (const span of found) {
    const before = places.get(span.start);
    if (before === undefined || before.port === undefined) places.set(span.start, { ...span, ...before });
  }
  return [...places.values()];
}
