import { displayPath } from '../files';
import { interpolate } from '../interpolate/interpolate';
import type { Lookup } from '../interpolate/template';
import { normalise } from '../normalise/normalise';
import { formatPosition } from '../position';
import { ComposeError, type Problem, type Problems } from '../problem';
import { readSource, type Reference } from '../source';
import type { MappingNode, Node } from '../tree/node';
import { parseYaml } from '../tree/parse';
import { rewrite } from '../tree/path';
import { validateSchema } from '../validate/schema';

/** What the files of one model share while they are read: variables, a folder, and what was noticed. */
export class Reading {
  /** Whether a document left out what is required, so that another one has to have it. */
  isIncomplete = false;
  private readonly read = new Map<string, readonly MappingNode[]>();

  constructor(
    /** What variables mean in these files. */
    readonly lookup: Lookup,
    /** Where relative paths start, absolute. */
    readonly directory: string,
    readonly problems: Problems,
    /** Absolute; each is merged over those before it. */
    readonly files: readonly string[],
    /** Where values of environments stand in which no variable takes part; see `Project.isLiteral`. */
    readonly literals: Set<string> = new Set(),
    /** The files that include this one, the outermost first. */
    readonly including: readonly string[] = [],
    /** What the env files of included files say, for what is looked up later. */
    readonly included: Lookup[] = [],
  ) {}

  /**
   * The documents of a file, their variables replaced; each is merged over those before it.
   *
   * @param file absolute
   * @throws ComposeError when it cannot be read
   */
  documents(file: string, reference: Reference): readonly MappingNode[] {
    const known = this.read.get(file);
    if (known !== undefined) return known;
    const parsed = parseYaml(displayPath(file), readSource(file, reference));
    this.problems.add(...parsed.problems);
    this.problems.throwIfErrors();
    for (const document of parsed.documents) this.noteLiterals(document);
    const documents = parsed.documents.map((document) => interpolate(document, this.lookup, this.problems));
    this.problems.throwIfErrors();
    const mappings = documents.filter((document) => document.kind === 'mapping');
    this.read.set(file, mappings);
    return mappings;
  }

  /**
   * Checks a document and gives each value its canonical form. What may still come from another file is not missed yet.
   *
   * @throws ComposeError when something in it is wrong
   */
  prepare(document: MappingNode, directory = this.directory): MappingNode {
    const { problems, missing } = validateSchema(document);
    this.problems.add(...problems);
    this.problems.throwIfErrors();
    this.isIncomplete ||= missing.length > 0;
    const normal = normalise(document, directory, this.problems);
    this.problems.throwIfErrors();
    if (normal.kind !== 'mapping') throw new Error('Normalising keeps a mapping a mapping.');
    return normal;
  }

  /** Stops with an error about one place. @throws ComposeError always */
  refuse(problem: Omit<Problem, 'severity'>): never {
    throw new ComposeError([...this.problems.all, { severity: 'error', ...problem }]);
  }

  private noteLiterals(root: Node): void {
    rewrite(root, (node, path) => {
      if (path[2] === 'environment' && node.kind === 'scalar' && !String(node.value).includes('$'))
        this.literals.add(formatPosition(node.at));
      return node;
    });
  }
}
