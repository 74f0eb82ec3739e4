import { isUtf8 } from 'node:buffer';
import { readFileSync, realpathSync } from 'node:fs';
import { displayPath, statOf } from '../../compose/files';
import type { Position } from '../../compose/position';
import type { Project, Service } from '../../compose/project';
import { isReadable, isWithin, walk } from '../content/walk';

/** A text that a service reads, or is built from. */
export interface ProjectText {
  readonly text: string;
  /** Where it begins; a text in the Compose file is at its key as a whole. */
  readonly at: Position;
  readonly isFile: boolean;
}

/** Larger files are data, and no configuration. Bytes. */
const MAX_FILE = 64 * 1024;
/** Of all the files of one folder together. Bytes. */
const MAX_FILES = 1024 * 1024;
const SKIPPED = ['.git', 'node_modules', '.venv', '__pycache__'];

/** The configuration of a service: its configs, and the texts among the files that are mounted. */
export function* mountedTexts(project: Project, { configs = [], volumes = [] }: Service): Generator<ProjectText> {
  for (const { source } of configs) {
    const { content, file } = project.model.configs?.[source] ?? {};
    const { at } = project.locate(['configs', source, 'content']);
    if (content !== undefined) yield { text: content, at, isFile: false };
    if (file !== undefined && statOf(file)?.isFile() === true) yield* textsAt(file);
  }
  for (const { type, source } of volumes) {
    if (type === 'bind' && source !== undefined && isInProject(source, project.directory)) yield* textsAt(source);
  }
}

/** What the image of a service is built from. */
export function* builtTexts({ directory }: Project, { build }: Service): Generator<ProjectText> {
  if (build !== undefined && isInProject(build.context, directory)) yield* textsAt(build.context);
}

/** Where a part of a text stands. */
export function positionIn({ text, at, isFile }: ProjectText, offset: number): Position {
  if (!isFile) return at;
  const lines = text.slice(0, offset).split('\n');
  return { file: at.file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** A link may lead anywhere, to the whole file system even. */
function isInProject(path: string, directory: string): boolean {
  if (!isWithin(path, directory) || statOf(path) === undefined) return false;
  return isWithin(realpathSync(path), realpathSync(directory));
}

/** The texts at a path of the project: of a file, or of a folder's files. */
function* textsAt(path: string): Generator<ProjectText> {
  const stat = statOf(path);
  if (stat?.isFile() === true && stat.size <= MAX_FILE && isReadable(path)) yield* textOf(path);
  if (stat?.isDirectory() !== true) return;
  let room = MAX_FILES;
  for (const { absolute, size } of walk(path, { skip: SKIPPED })) {
    if (size <= Math.min(room, MAX_FILE)) yield* textOf(absolute);
    room -= Math.min(size, MAX_FILE);
    if (room <= 0) break;
  }
}

function* textOf(file: string): Generator<ProjectText> {
  const content = readFileSync(file);
  if (!isUtf8(content)) return;
  yield { text: content.toString('utf8'), at: { file: displayPath(file), line: 1, column: 1 }, isFile: true };
}
