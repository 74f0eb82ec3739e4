import { credentialsIn, namedIn } from './patterns';
import { disjoint, type Span } from './span';

const NAME = String.raw`["']?([A-Za-z_][\w.-]*)["']?`;
/** Up to the end of the line, without a comma or a comment there. */
const VALUE = String.raw`("(?:[^"\\\n]|\\.){0,9999}"|'[^'\n]{0,9999}'|[^\s#].*?)(?=[ \t]{0,99},?(?:[ \t]#.*)?$)`;

/** A line of settings: a name, a sign and a value. */
const line = (sign: string): RegExp => new RegExp(String.raw`^[ \t]*(?:-[ \t]+)?${NAME}${sign}${VALUE}`, 'gm');

/** What only a line of settings looks like, wherever it stands. In a file of settings there are no others. */
const LINES: readonly RegExp[] = [
  // YAML, TOML, properties. Without a blank it may be a port, a mount or what a shell sets for one command.
  line(String.raw`(?:[ \t]*:[ \t]+|[ \t]+=[ \t]*|=[ \t]+)`),
  // YAML and JavaScript in one line.
  new RegExp(
    String.raw`[{,][ \t]*${NAME}:[ \t]*("(?:[^"\\\n]|\\.){0,9999}"|'[^'\n]{0,9999}'|[^\s,{}"'[][^,{}"'\n]{0,999}?)(?=[ \t]{0,99}[,}])`,
    'g',
  ),
  // A header, or a line that a script writes.
  /["']([A-Za-z_][\w.-]*)[ \t]*[:=][ \t]+([^\s"'][^"'\n]{0,999})(?=["'])/g,
  // Redis and its kin, Mosquitto and GeoIP have no sign between them.
  /^[ \t]*((?:require|master|primary)(?:pass|auth)|remote_password|LicenseKey)[ \t]+(\S+)/gm,
  /^[ \t]*sentinel[ \t]+(auth-pass)[ \t]+\S+[ \t]+(\S+)/gm,
];
const LINES_OF_FILES: readonly RegExp[] = [...LINES, line(String.raw`[ \t]*[:=][ \t]*`)];

/** The credentials in a variable, a script or another text that may be settings, or have some in it. */
export function credentialsInText(text: string): Span[] {
  return disjoint([...credentialsIn(text), ...LINES.flatMap((pattern) => namedIn(text, pattern))]);
}

/** The same for what is nothing but settings. */
export function credentialsInSettings(text: string): Span[] {
  return disjoint([...credentialsIn(text), ...LINES_OF_FILES.flatMap((pattern) => namedIn(text, pattern))]);
}
