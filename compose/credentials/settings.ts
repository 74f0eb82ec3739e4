import { isCredentialOption, mayHaveName } from './names';
import { credentialsIn, namedIn, QUOTED } from './patterns';
import { disjoint, type Span } from './span';

const NAME = String.raw`["']?([A-Za-z_][\w.-]*)["']?`;
/** A line of settings: a name, a sign, and a value up to a comma or a comment at its end. */
const line = (sign: string): RegExp =>
  new RegExp(String.raw`^[ \t]*(?:-[ \t]+)?${NAME}${sign}(${QUOTED}|[^\s#].*?)(?=[ \t]{0,99},?(?:[ \t]#.*)?$)`, 'gm');
/** A value in braces, up to the next comma or the end of the braces. */
const IN_BRACES = String.raw`(${QUOTED}|[^\s,{}"'[][^,{}"'\n]{0,999}?)(?=[ \t]{0,99}[,}])`;

/** Forms that only settings have, whatever else is in the text. */
const LINES: readonly RegExp[] = [
  // YAML, TOML, properties. Without a blank it may be a port, a mount or what a shell sets for one command.
  line(String.raw`(?:[ \t]*:[ \t]+|[ \t]+=[ \t]*|=[ \t]+)`),
  // YAML and JavaScript on one line; not a variable of a shell.
  new RegExp(String.raw`(?<!\$)[{,][ \t]*${NAME}:(?:[ \t]*(?=["'])|[ \t]+)${IN_BRACES}`, 'g'),
  // A header, or a line that a script writes.
  ...[`"`, `'`].map(
    (quote) =>
      new RegExp(String.raw`${quote}([A-Za-z_][\w.-]*)[ \t]*[:=][ \t]+([^\s"'][^${quote}\n]{0,999})(?=${quote})`, 'g'),
  ),
  // Redis and its kin, Mosquitto and GeoIP have no sign between them.
  /^[ \t]*((?:require|master|primary)(?:pass|auth)|remote_password|LicenseKey)[ \t]+(\S+)/gm,
  /^[ \t]*sentinel[ \t]+(auth-pass)[ \t]+\S+[ \t]+(\S+)/gm,
];
/** In a file of settings there are no other lines. */
const LINE_OF_FILE = line(String.raw`[ \t]*[:=][ \t]*`);

/** A name and a text in quotes, as a program has them, but no comparison with the value of a variable. */
const LITERAL = new RegExp(String.raw`(?<![\w.$-])([A-Za-z_][\w.-]*)(?:[ \t]*=[ \t]*|:[ \t]+)(${QUOTED})`, 'g');

/** The credentials in a variable, a script or another text that may be settings, or have some in it. */
export function credentialsInText(text: string): Span[] {
  if (!mayHaveName(text)) return credentialsIn(text);
  return disjoint([
    ...credentialsIn(text),
    ...LINES.flatMap((pattern) => namedIn(text, pattern)),
    ...namedIn(text, LITERAL, isCredentialOption),
  ]);
}

/** The same for what is nothing but settings. */
export function credentialsInSettings(text: string): Span[] {
  return disjoint([...credentialsInText(text), ...namedIn(text, LINE_OF_FILE)]);
}
