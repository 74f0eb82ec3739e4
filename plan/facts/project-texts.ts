import { isUtf8 } from 'node:buffer';
import { displayPath, statOf } from '../../compose/files';
import { MAX_SEARCHED_FILE, MAX_SEARCHED_FOLDER, MIN_SEARCHED_ENTRY } from '../../compose/limits';
import type { Borders } from '../../compose/travel/borders';
import { positionsIn, type Position } from '../../compose/position';
import type { Project } from '../../compose/project';
import type { Service } from '../../compose/model/service';
import { SKIPPED } from '../content/skipped';
import { walk } from '../content/walk';
import { hostsInText, type HostSpan } from './host-spans';

/** A text that services read, or are built from. */
export class ProjectText {
  private found: readonly HostSpan[] | undefined;

  /** @param place where a part of the text stands; all of a text in the Compose file is at its key */
  constructor(
    readonly text: string,
    readonly place: (offset: number) => Position,
  ) {}

  /** The hosts that the text names, which are looked for once. */
  get hosts(): readonly HostSpan[] {
    return (this.found ??= hostsInText(this.text));
  }
}

/** The texts of a project, each file and folder of which is read once, whoever mounts it. */
export class ProjectTexts {
  private readonly read = new Map<string, readonly ProjectText[]>();
  private readonly contents = new Map<string, readonly ProjectText[]>();

  constructor(private readonly project: Project) {}

  /** The configuration of a service: its configs, and the texts among the files that are mounted. */
  *mounted({ configs = [], volumes = [] }: Service): Generator<ProjectText> {
    for (const { source } of configs) {
      const { content, file } = this.project.model.configs?.[source] ?? {};
      if (content !== undefined) yield* this.inline(source, content);
      if (file !== undefined) yield* this.at(file);
    }
    for (const { type, source } of volumes) {
      if (type === 'bind' && source !== undefined && this.project.borders.isOfProject(source)) yield* this.at(source);
    }
  }

  /** The texts from which the image of a service is built. */
  *built({ build }: Service): Generator<ProjectText> {
    if (build !== undefined && this.project.borders.isOfProject(build.context)) yield* this.at(build.context);
  }

  /** The content of a config in the Compose file. One that is longer than a file that is searched is data as well. */
  private inline(config: string, content: string): readonly ProjectText[] {
    const known = this.contents.get(config);
    if (known !== undefined) return known;
    const { at } = this.project.locate(['configs', config, 'content']);
    const isData = content.length > MAX_SEARCHED_FILE;
    const texts = isData ? [] : [new ProjectText(content, () => at)];
    this.contents.set(config, texts);
    return texts;
  }

  private at(path: string): readonly ProjectText[] {
    const known = this.read.get(path);
    if (known !== undefined) return known;
    const texts = [...textsAt(path, this.project.borders)];
    this.read.set(path, texts);
    return texts;
  }
}

/** The texts at a path of the project: of a file, or of a folder's files. */
function* textsAt(path: string, borders: Borders): Generator<ProjectText> {
  const stat = statOf(path);
  if (stat?.isFile() === true) yield* textOf(path, borders);
  if (stat?.isDirectory() !== true) return;
  let room = MAX_SEARCHED_FOLDER;
  const options = {
    skip: SKIPPED,
    mayTravel: (each: string) => borders.mayTravel(each),
    goesOn: () => (room -= MIN_SEARCHED_ENTRY) > 0,
  };
  for (const { absolute, size } of walk(path, options)) {
    if (size <= Math.min(room, MAX_SEARCHED_FILE)) yield* textOf(absolute, borders);
    room -= Math.min(size, MAX_SEARCHED_FILE);
    if (room <= 0) break;
  }
}

function* textOf(file: string, borders: Borders): Generator<ProjectText> {
  const content = borders.peek(file, MAX_SEARCHED_FILE);
  if (content === undefined || !isUtf8(content)) return;
  const text = content.toString('utf8');
  yield new ProjectText(text, positionsIn(displayPath(file), text));
}
