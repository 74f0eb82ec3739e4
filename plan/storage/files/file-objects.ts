import { basename } from 'node:path';
import { isCredential } from '../../../compose/credentials/variables';
import { displayPath, statOf } from '../../../compose/files';
import { CannotRead } from '../../../compose/travel/cannot-read';
import type { Place } from '../../../compose/travel/outside';
import type { Project } from '../../../compose/project';
import { formatPath } from '../../../compose/tree/path';
import type { FileReference } from '../../../compose/model/mounts';
import type { FileObject } from '../../../compose/model/compose-model';
import { MAX_CONTENT } from '../../../compose/limits';
import { inSecrets, type ContentFile } from '../../content/content';
import { contentByCredentials } from '../../content/credential-files';
import { isForOwner, privateMode } from '../../content/private-modes';
import { megabytes, TOO_LARGE } from '../../content/too-large';
import { joinName, shortHash, toDnsLabel } from '../../values/names';
import type { ContentItem } from '../../plan';
import { tell, type ServiceContext } from '../../facts/context';
import { withKnownOwners } from './file-owner';
import { DEFAULT_MODE, isPrivate, mounted } from './owned-files';
import { targetOf, type FileKind } from './file-target';
import type { MountContext } from '../mounts/mount-context';
import { mergeAll, NO_STORAGE, type Storage } from '../storage';

/** `configs` and `secrets`: each one file at its target, in a ConfigMap or Secret of the service, or in one that is there. */
export function planFileObjects(context: MountContext, kind: FileKind): Storage {
  const references = withKnownOwners(context, kind);
  const external = references.map((reference, index) => planExternal(context, kind, reference, index));
  return mergeAll(planOwn(context, kind, references), external);
}

/** One that is made elsewhere: its file is the key of the same name. */
function planExternal(context: MountContext, kind: FileKind, reference: FileReference, index: number): Storage {
  const object = context.project.model[kind]?.[reference.source];
  if (object?.external !== true) return NO_STORAGE;
  const name = toDnsLabel(object.name ?? reference.source);
  const volume = joinName('external', kind, toDnsLabel(reference.source));
  const isSecret = kind === 'secrets';
  tell(context, [kind, index], {
    severity: 'note',
    code: 'default',
    message: `The ${isSecret ? 'Secret' : 'ConfigMap'} ${name} must exist in the namespace, with the key "${reference.source}".`,
    hint: `Create the object first: kubectl create ${isSecret ? 'secret generic' : 'configmap'} ${name} --from-file=${reference.source}=FILE`,
  });
  const path = `${index}-${toDnsLabel(reference.source)}`;
  const mode = reference.mode ?? DEFAULT_MODE;
  const item: ContentItem = { key: reference.source, path, mode: isPrivate(reference) ? DEFAULT_MODE : mode };
  const source = { kind: isSecret ? ('secret' as const) : ('configMap' as const), name, items: [item] };
  const content = { configMaps: [], secrets: [], sources: [source], split: [] };
  const file = { reference, file: { path, mode }, target: targetOf(kind, reference) };
  return mounted(context, volume, content, [file]);
}

function planOwn(context: MountContext, kind: FileKind, references: readonly FileReference[]): Storage {
  const volume = joinName(context.name, kind);
  const labels = usesOfLabels(new Set(references.map(({ source }) => source)));
  const files = references.flatMap((reference, index) => {
    if (context.project.model[kind]?.[reference.source]?.external === true) return [];
    const content = contentOf(context, kind, reference, index);
    if (content === undefined) return [];
    const ofFile = modeOfFile(context, kind, reference);
    // A file that is for its owner only stays so where its owner, who runs the service, is known.
    const mode = reference.mode ?? (context.user.uid === undefined ? undefined : ofFile) ?? DEFAULT_MODE;
    const owned = { ...reference, mode };
    const path = `${index}-${toDnsLabel(reference.source)}`;
    const file: ContentFile = {
      key: keyOf(reference.source, labels),
      path,
      mode: isPrivate(owned) ? DEFAULT_MODE : mode,
      content,
    };
    const target = targetOf(kind, reference);
    const name = nameOf(context, kind, reference);
    return [
      {
        name,
        isPrivate: ofFile !== undefined || isForOwner(mode) || isOfCredential(context, kind, reference),
        file,
        reference: owned,
        mode: { path, mode },
        target,
      },
    ];
  });
  if (files.length === 0) return NO_STORAGE;
  const content =
    kind === 'secrets'
      ? inSecrets(
          volume,
          files.map(({ file }) => file),
        )
      : contentByCredentials(volume, files, context.project.credentials);
  return mounted(
    context,
    volume,
    content,
    files.map(({ mode, reference, target }) => ({ file: mode, reference, target })),
  );
}

/** Whether a file holds a credential by the variable that it came from, however short or common the credential is. */
function isOfCredential({ project }: ServiceContext, kind: FileKind, { source }: FileReference): boolean {
  const variable = project.model[kind]?.[source]?.environment ?? '';
  const value = project.environment(variable) ?? '';
  const origins = [{ start: 0, end: value.length, variable }];
  return (
    isCredential(variable, value) ||
    project.credentials.origins.spansIn(value, origins).length > 0 ||
    project.hasCredentialAt([kind, source, 'content'])
  );
}

/** The key of a config or secret in its object; with a hash where that of another one would be the same. */
function keyOf(source: string, uses: ReadonlyMap<string, number>): string {
  const label = toDnsLabel(source);
  return uses.get(label) === 1 || label === source ? label : joinName(label, shortHash(source));
}

/** How many of some names become each label. */
function usesOfLabels(names: ReadonlySet<string>): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const name of names) {
    const label = toDnsLabel(name);
    uses.set(label, (uses.get(label) ?? 0) + 1);
  }
  return uses;
}

/** The mode of a file that is for its owner only. */
function modeOfFile({ project }: ServiceContext, kind: FileKind, { source }: FileReference): number | undefined {
  const stat = statOf(project.model[kind]?.[source]?.file ?? '');
  return stat === undefined ? undefined : privateMode(project, stat.mode & 0o777);
}

/** The name that tells what is in it: that of the file in the project or in the container. */
function nameOf({ project }: ServiceContext, kind: FileKind, { source, target }: FileReference): string {
  return basename(project.model[kind]?.[source]?.file ?? target ?? source);
}

function contentOf(
  context: ServiceContext,
  kind: FileKind,
  { source }: FileReference,
  index: number,
): Buffer | undefined {
  const object: FileObject = context.project.model[kind]?.[source] ?? {};
  const fail = (message: string, hint: string): undefined => {
    tell(context, [kind, index], { severity: 'error', code: 'file', message, hint });
  };
  if (object.content !== undefined) return toldOf(context, kind, source, () => Buffer.from(object.content ?? ''));
  if (object.environment !== undefined) {
    const value = context.project.environment(object.environment);
    return value === undefined
      ? fail(
          `"${source}" comes from the variable ${object.environment}, which is not set.`,
          'Set the variable in .env or in the environment.',
        )
      : toldOf(context, kind, source, () => Buffer.from(value));
  }
  const { file } = object;
  if (file === undefined) return fail(`"${source}" has no content.`, 'Set "file".');
  return toldOf(context, kind, source, (place) => readObject(context.project, file, place));
}

/** The content of a config or secret. One that does not travel is reported where it is named, once for all services. */
function toldOf(
  { project, problems }: ServiceContext,
  kind: FileKind,
  source: string,
  read: (place: Place) => Buffer,
): Buffer | undefined {
  const { at } = project.locate([kind, source, 'file']);
  const place = { at, path: formatPath([kind, source]) };
  try {
    const content = read(place);
    project.borders.room.take(content.length, `"${source}"`);
    return content;
  } catch (error) {
    if (!(error instanceof CannotRead)) throw error;
    problems.add(error.problem(place));
    return undefined;
  }
}

function readObject({ borders }: Project, file: string, place: Place): Buffer {
  const { size = 0 } = statOf(file) ?? {};
  if (size > MAX_CONTENT) {
    const message = `${displayPath(file)} has ${megabytes(size)}; at most ${megabytes(MAX_CONTENT)} can travel.`;
    throw new CannotRead(message, TOO_LARGE);
  }
  return borders.read(file, { name: displayPath(file), limit: MAX_CONTENT, place });
}
