/** Where the name of a host stands in a text, and the port behind it. */
export interface HostSpan {
  readonly start: number;
  readonly name: string;
  readonly port?: number;
}

/**
 * A name with what tells that it is one of a host: a scheme or an account before it, or a port behind it. What stands
 * before an account's `@` is no host. A port that is put in when the program runs can be any.
 */
const ADDRESS =
  /(?:(?<![\w.+-])(?<scheme>[a-z][a-z0-9+.-]*):\/\/(?![^\s/@"']*@)|(?<account>@)|(?<![\w.+@-]))(?<name>[a-z0-9][\w.-]*)(?::(?<port>\d{1,5})(?![\w@])|(?<computed>:))?/dgi;
/** In a script: `-h db`, `--host=db`, `nc -z db 5432`. */
const OPERAND =
  /(?:(?:^|\s)(?:-h|--?\w*host(?:name)?)[\s=]+|\bnc\s+(?:-\S+\s+(?:\d+\s+)?)*)["']?(?<name>[a-z0-9][\w.-]*)["']?(?:\s+(?<port>\d{1,5})\b)?/dgi;
/** A line of settings: `rpc.address: jobmanager`, `host = db`. */
const SETTING =
  /^[ \t]*(?:-[ \t]+)?["']?(?<key>[\w.-]*(?:host(?:name)?|addr(?:ess)?|server|seed|peer|broker|endpoint)s?)["']?[ \t]*[:=][ \t]*["']?(?<name>[a-z0-9][\w.-]*)["']?[ \t]*$/dgim;
/** The same in XML: `<host>db</host><port>9000</port>`. */
const ELEMENT =
  /<host(?:name)?>\s*(?<name>[a-z0-9][\w.-]*)\s*<\/host(?:name)?>(?:\s*<port>(?<port>\d{1,5})<\/port>)?/dgi;
const NAME = /(?<name>[a-z0-9][\w.-]*)/dgi;
/** Variables whose value is the name of a host, or a list of such names. */
const HOST_VARIABLE = /HOST|SERVER|ADDR|PEER|NODE|BROKER|SEED|MEMBER|ENDPOINT|VOTER|REPLICA|JOIN|URL|URI/i;
/** Variables that say by which names a service is called, and not whom it calls; and names of other kinds than hosts'. */
const OWN_NAMES = /ALLOW|CORS|ORIGIN|TRUST|NAME$|[_.]DN$|INITIAL[_.](MASTER|CLUSTER_MANAGER)[_.]NODES$/i;
/** The name of a node of Erlang, which has a host in it: `rabbit@host`. */
const NODE_NAME = /NODE_?NAME$/i;
const SCHEME_PORTS: Readonly<Record<string, number>> = { http: 80, https: 443 };

/** The hosts that a text names, such as a line of a configuration: those that stand as an address, or as the value of one. */
export function hostsInText(text: string): HostSpan[] {
  const settings = spans(text, SETTING).filter(({ groups }) => !OWN_NAMES.test(groups['key'] ?? ''));
  const elements = spans(text, ELEMENT);
  return unique([...addressesIn(text), ...[...settings, ...elements].map(({ span }) => span)]);
}

function addressesIn(text: string): HostSpan[] {
  return spans(text, ADDRESS).flatMap(({ span, groups }) => {
    const { scheme, account, computed } = groups;
    if (scheme === undefined && account === undefined && span.port === undefined) return [];
    const usual = SCHEME_PORTS[scheme?.toLowerCase() ?? ''];
    return span.port === undefined && usual !== undefined && computed === undefined ? { ...span, port: usual } : span;
  });
}

/** The same for a script or a command line, where options name hosts as well. */
export function hostsInScript(text: string): HostSpan[] {
  return unique([...hostsInText(text), ...spans(text, OPERAND).map(({ span }) => span)]);
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
    if (start === undefined || (port !== undefined && (port < 1 || port > 65_535))) return [];
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
