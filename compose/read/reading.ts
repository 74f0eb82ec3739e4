import { gatherFromTree } from '../redaction/gather';
import { interpolate } from '../interpolate/interpolate';
import type { Lookup } from '../values/lookup';
import { castTexts, normalise } from '../normalise/normalise';
import type { Problem } from '../problem';
import type { Problems } from '../problems';
import type { Reference } from '../source/read-source';
import { during } from '../stage';
import type { MappingNode, Node } from '../tree/node';
import { misplacedDates } from '../validate/dates';
import { validateSchema } from '../validate/schema';
import { adoptExtensions } from './adopted-extensions';
import { Included } from './included';
import { firstOfEachPlace } from './first-of-each-place';
import type { Texts } from './texts';

/** The files of one model, and what they share. */
interface FilesOfModel {
  /** Looks up the variables of these files. */
  readonly lookup: Lookup;
  /** Where relative paths start, absolute. */
  readonly directory: string;
  /** Absolute; each is merged over those before it. */
  readonly files: readonly string[];
  /** The files that include this one, the outermost first. */
  readonly including?: readonly string[];
}

/** The state that the files of one model share while they are read: variables and a folder. */
export class Reading implements FilesOfModel {
  readonly lookup: Lookup;
  readonly directory: string;
  readonly files: readonly string[];
  readonly including: readonly string[];
  /** Whether a document left out a required key, so a document before it has to have that key. */
  private isIncomplete = false;
  private readonly checked = new WeakSet<MappingNode>();
  private readonly read = new Map<string, readonly MappingNode[]>();

  constructor(
    { lookup, directory, files, including = [] }: FilesOfModel,
    readonly texts: Texts,
    readonly included = new Included(),
  ) {
    this.lookup = lookup;
    this.directory = directory;
    this.files = files;
    this.including = including;
  }

  get problems(): Problems {
    return this.texts.problems;
  }

  /**
   * The documents of a file, their variables replaced; each is merged over those before it.
   *
   * @param file absolute
   * @throws ComposeError when it cannot be read
   */
  documents(file: string, reference: Reference): readonly MappingNode[] {
    const known = this.read.get(file);
    if (known !== undefined) return known;
    const documents = this.texts
      .parse(file, reference)
      .map((document) =>
        during({ doing: 'replacing variables', file: document.at.file }, () =>
          interpolate(document, this.lookup, this.problems),
        ),
      )
      .filter((document) => document.kind === 'mapping')
      .map(adoptExtensions);
    for (const document of documents) gatherFromTree(this.problems.credentials, document);
    this.problems.throwIfErrors();
    this.read.set(file, documents);
    return documents;
  }

  /**
   * Checks a document and gives each value its canonical form. What may still come from another file is not missed yet.
   *
   * @param directory where its relative paths start, absolute
   * @throws ComposeError when something in it is wrong
   */
  prepare(document: MappingNode, directory = this.directory): MappingNode {
    return during({ doing: 'checking values', file: document.at.file }, () => this.prepared(document, directory));
  }

  private prepared(document: MappingNode, directory: string): MappingNode {
    const casts: Problem[] = [];
    const forms: Problem[] = [];
    const typed = castTexts(document, { add: (...found) => casts.push(...found) });
    const { problems, missing } = validateSchema(typed);
    const { named, inHome } = this.texts.borders;
    const normal = normalise(typed, directory, { add: (...found) => forms.push(...found) }, (path, start) =>
      (start === 'home' ? inHome : named).add(path),
    );
    this.problems.add(...firstOfEachPlace([misplacedDates(document), casts, problems, forms]));
    this.problems.throwIfErrors();
    this.isIncomplete ||= missing.length > 0;
    if (normal.kind !== 'mapping') throw new Error('Normalising keeps a mapping a mapping.');
    return normal;
  }

  /** Whether each value of a file has one of its forms, used or not. @throws ComposeError */
  checkForms(document: MappingNode): void {
    if (this.checked.has(document)) return;
    this.checked.add(document);
    normalise(castTexts(document, this.problems), this.directory, this.problems, () => undefined);
    this.problems.throwIfErrors();
  }

  /** Misses what is required and in none of the documents so far. @throws ComposeError */
  complete(model: Node): void {
    if (!this.isIncomplete) return;
    const { problems, missing } = validateSchema(model);
    this.problems.add(...problems, ...missing);
    this.problems.throwIfErrors();
    this.isIncomplete = false;
  }

  /** Stops with an error about one place. @throws ComposeError always */
  refuse(problem: Omit<Problem, 'severity'>): never {
    return this.problems.refuse(problem);
  }
}
