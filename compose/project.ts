import type { KnownCredentials } from './redaction/known-credentials';
import type { Span } from './credentials/span';
import type { Borders } from './travel/borders';
import type { ComposeModel } from './model/compose-model';
import type { Service } from './model/service';
import { formatPosition, type Position } from './position';
import type { Disabled } from './chosen/profiles';
import type { Node } from './tree/node';
import { writtenIn } from './tree/origins';
import { find, formatPath, locate, type Path } from './tree/path';

/** The sources of a project. */
interface ProjectSource {
  /** The canonical tree that the model was made of; has every key that was written. */
  readonly tree: Node;
  /** Looks up a variable of the shell and `.env`. */
  readonly environment: (name: string) => string | undefined;
  /** The places of values that stand in the Compose file as they are, without a variable. */
  readonly literals: ReadonlySet<string>;
  /** The services and jobs that are left out, since none of their profiles is enabled. */
  readonly disabled: Disabled;
  /** The texts that are credentials wherever they stand. */
  readonly credentials: KnownCredentials;
  /** The limits of what may travel from this machine. */
  readonly borders: Borders;
}

/** A Compose project: its model, and where each thing in it was written. */
export class Project {
  constructor(
    readonly model: ComposeModel,
    private readonly source: ProjectSource,
    /** The paths in the file of entries that are treated as services and are not in `services`, by name. */
    private readonly origins: ReadonlyMap<string, Path> = new Map(),
  ) {}

  get tree(): Node {
    return this.source.tree;
  }

  /** The project folder, absolute. */
  get directory(): string {
    return this.source.borders.directory;
  }

  /** The value of a variable, from the shell or `.env`. */
  get environment(): (name: string) => string | undefined {
    return this.source.environment;
  }

  get disabled(): Disabled {
    return this.source.disabled;
  }

  get credentials(): KnownCredentials {
    return this.source.credentials;
  }

  get borders(): Borders {
    return this.source.borders;
  }

  /** Whether the value at a path is written in the Compose file itself. */
  isLiteral(path: Path): boolean {
    const node = find(this.tree, this.written(path));
    return node !== undefined && this.source.literals.has(formatPosition(node.at));
  }

  /** The texts below a path that have a credential by the variable that it came from, each with its path from there. */
  credentialsBelow(path: Path): { readonly path: Path; readonly text: string; readonly spans: readonly Span[] }[] {
    const node = find(this.tree, this.written(path));
    if (node === undefined) return [];
    return [...writtenIn(node)].flatMap(({ path: below, text, origins }) => {
      const spans = this.credentials.origins.spansIn(text, origins);
      return spans.length === 0 ? [] : [{ path: below, text, spans }];
    });
  }

  /** Whether the key or the value at a path has a credential, by the variable that it came from. */
  hasCredentialAt(path: Path): boolean {
    const key = String(path.at(-1));
    const parent = path.slice(0, -1);
    const node = find(this.tree, this.written(parent));
    const entry = node?.kind === 'mapping' ? node.entries.get(key) : undefined;
    const isInKey = this.credentials.origins.spansIn(key, entry?.origins ?? []).length > 0;
    return isInKey || this.credentialsBelow(path).length > 0;
  }

  /** Where the thing at a path was written, or the nearest thing around it. */
  locate(path: Path): { readonly at: Position; readonly path: string } {
    const written = this.written(path);
    return { at: locate(this.tree, written), path: formatPath(written) };
  }

  /** The project with another model of the same tree. */
  withModel(model: ComposeModel, origins = this.origins): Project {
    return new Project(model, this.source, origins);
  }

  /** The project with other things taken for services as well, each of which stays where it was written. */
  withServices(more: ReadonlyMap<string, { readonly service: Service; readonly path: Path }>): Project {
    const added = Object.fromEntries([...more].map(([name, { service }]) => [name, service]));
    const model = { ...this.model, services: { ...this.model.services, ...added } };
    return this.withModel(model, new Map([...more].map(([name, { path }]) => [name, path])));
  }

  private written(path: Path): Path {
    const [section, name, ...below] = path;
    const origin = section === 'services' ? this.origins.get(String(name)) : undefined;
    return origin === undefined ? path : [...origin, ...below];
  }
}
