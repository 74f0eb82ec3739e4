import { disjoint, type Span } from '../../compose/credentials/span';
import { standsAlone } from '../../compose/credentials/words';
import type { Project } from '../../compose/project';
import { placesOf } from '../../compose/tree/origins';
import type { Path } from '../../compose/tree/path';

/** Characters; a shorter value is looked for where it stands alone only, once its text has changed. */
const MIN_LENGTH = 4;

/**
 * The credentials in a container that are known by the variable of the Compose file from which they came, whatever they
 * look like.
 */
export class OwnCredentials {
  /** The variables of the container that have one. */
  readonly variables: ReadonlySet<string>;
  private readonly texts: ReadonlyMap<string, readonly Span[]>;
  private readonly values: readonly string[];

  /** @param base where the container stands in the Compose file */
  constructor(project: Project, base: Path) {
    const found = project.credentialsBelow(base);
    const variables = found.flatMap(({ path: [key, name] }) => (key === 'environment' ? [String(name)] : []));
    const others = found.filter(({ path: [key] }) => key !== 'environment');
    this.variables = new Set(variables);
    this.texts = new Map(others.map(({ text, spans }) => [text, spans]));
    this.values = [
      ...new Set(others.flatMap(({ text, spans }) => spans.map(({ start, end }) => text.slice(start, end)))),
    ];
  }

  /** The credentials in a text of the Compose file, or in one that was made of such a text. */
  in(text: string): Span[] {
    const known = this.texts.get(text);
    if (known !== undefined) return [...known];
    return disjoint(
      this.values.flatMap((value) => placesOf(value, text).filter((place) => isMeant(value, text, place))),
    );
  }
}

function isMeant(value: string, text: string, { start, end }: Span): boolean {
  return value.length >= MIN_LENGTH || standsAlone(text, start, end);
}
