import { gatherFromText } from '../redaction/gather';
import { variables } from '../environment/variables';
import { displayPath } from '../files';
import { formatPosition } from '../position';
import type { Problems } from '../problems';
import { tooManyServices } from '../rules/services-are-counted';
import { readSource, type Reference } from '../source/read-source';
import { during } from '../stage';
import type { Node } from '../tree/node';
import type { Borders } from '../travel/borders';
import { parseYaml } from '../tree/parse';
import { ExtendedValues } from './extended-values';

/** The files of a project as they were written, each read once. */
export class Texts {
  /** Where values of environments stand in which no variable takes part; see `Project.isLiteral`. */
  readonly literals = new Set<string>();
  /** The services of all files that others extend, and how many values they have together. */
  readonly extended = new ExtendedValues();
  private readonly parsed = new Map<string, readonly Node[]>();

  constructor(
    readonly problems: Problems,
    readonly borders: Borders,
  ) {}

  /**
   * The documents of a file.
   *
   * @param file absolute
   * @throws ComposeError when it cannot be read
   */
  parse(file: string, reference: Reference): readonly Node[] {
    const known = this.parsed.get(file);
    if (known !== undefined) return known;
    const text = readSource(file, reference, this);
    const shown = displayPath(file);
    const { documents, problems } = during({ doing: 'reading YAML', file: shown }, () => parseYaml(shown, text));
    if (problems.length > 0) gatherFromText(this.problems.credentials, text);
    this.problems.add(...problems, ...documents.flatMap(tooManyServices));
    this.problems.throwIfErrors();
    for (const document of documents) this.noteLiterals(document);
    this.parsed.set(file, documents);
    return documents;
  }

  private noteLiterals(root: Node): void {
    variables.rewrite(root, (node) => {
      if (node.kind === 'scalar' && !String(node.value).includes('$')) this.literals.add(formatPosition(node.at));
      return node;
    });
  }
}
