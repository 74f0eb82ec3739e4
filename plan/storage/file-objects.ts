import { existsSync, readFileSync } from 'node:fs';
import { displayPath } from '../../compose/files';
import type { FileObject, FileReference } from '../../compose/project';
import { isText } from '../content/content';
import { joinName, toDnsLabel } from '../names';
import type { ContentItem } from '../plan';
import { tell, type ServiceContext } from '../service/context';
import { merge, NO_STORAGE, type Storage } from './storage';

type Kind = 'configs' | 'secrets';

/** What Docker gives a config or secret that names no mode. */
const DEFAULT_MODE = 0o444;

/** `configs` and `secrets`: each one file at its target, in a ConfigMap or Secret of the service, or in one that is there. */
export function planFileObjects(context: ServiceContext, kind: Kind): Storage {
  const references = context.service[kind] ?? [];
  const external = references.map((reference, index) => planExternal(context, kind, reference, index));
  return external.reduce(merge, planOwn(context, kind));
}

/** One that is made elsewhere: its file is the key of the same name. */
function planExternal(context: ServiceContext, kind: Kind, reference: FileReference, index: number): Storage {
  const object = context.project.model[kind]?.[reference.source];
  if (object?.external !== true) return NO_STORAGE;
  const name = toDnsLabel(object.name ?? reference.source);
  const volume = joinName('external', kind, toDnsLabel(reference.source));
  const isSecret = kind === 'secrets';
  tell(context, [kind, index], {
    severity: 'note',
    code: 'default',
    message: `The ${isSecret ? 'Secret' : 'ConfigMap'} ${name} has to be in the namespace, with the key "${reference.source}".`,
    hint: `Make it before: kubectl create ${isSecret ? 'secret generic' : 'configmap'} ${name} --from-file=${reference.source}=FILE`,
  });
  const item: ContentItem = {
    key: reference.source,
    path: `${index}-${toDnsLabel(reference.source)}`,
    mode: reference.mode ?? DEFAULT_MODE,
  };
  return {
    ...NO_STORAGE,
    volumes: [
      { kind: 'content', name: volume, sources: [{ kind: isSecret ? 'secret' : 'configMap', name, items: [item] }] },
    ],
    mounts: [{ volume, path: targetOf(kind, reference), subPath: item.path, readOnly: true }],
  };
}

function planOwn(context: ServiceContext, kind: Kind): Storage {
  const references = context.service[kind] ?? [];
  const volume = joinName(context.name, kind);
  const files = references.flatMap((reference, index) => {
    if (context.project.model[kind]?.[reference.source]?.external === true) return [];
    const content = contentOf(context, kind, reference, index);
    const item: ContentItem = {
      key: toDnsLabel(reference.source),
      path: `${index}-${toDnsLabel(reference.source)}`,
      mode: reference.mode ?? DEFAULT_MODE,
    };
    return content === undefined ? [] : [{ item, content, target: targetOf(kind, reference) }];
  });
  if (files.length === 0) return NO_STORAGE;
  const data = Object.fromEntries(files.map(({ item, content }) => [item.key, content.toString('base64')]));
  return {
    ...NO_STORAGE,
    ...(kind === 'secrets' ? { secrets: [{ name: volume, data }] } : { configMaps: [configMap(volume, files)] }),
    volumes: [
      {
        kind: 'content',
        name: volume,
        sources: [
          { kind: kind === 'secrets' ? 'secret' : 'configMap', name: volume, items: files.map(({ item }) => item) },
        ],
      },
    ],
    mounts: files.map(({ item, target }) => ({ volume, path: target, subPath: item.path, readOnly: true })),
  };
}

function configMap(
  name: string,
  files: readonly { item: ContentItem; content: Buffer }[],
): Storage['configMaps'][number] {
  return {
    name,
    text: Object.fromEntries(
      files.filter(({ content }) => isText(content)).map(({ item, content }) => [item.key, content.toString('utf8')]),
    ),
    binary: Object.fromEntries(
      files
        .filter(({ content }) => !isText(content))
        .map(({ item, content }) => [item.key, content.toString('base64')]),
    ),
  };
}

function targetOf(kind: Kind, { source, target }: FileReference): string {
  if (target?.startsWith('/')) return target;
  return `${kind === 'secrets' ? '/run/secrets/' : '/'}${target ?? source}`;
}

function contentOf(context: ServiceContext, kind: Kind, { source }: FileReference, index: number): Buffer | undefined {
  const object: FileObject = context.project.model[kind]?.[source] ?? {};
  const fail = (message: string, hint: string): undefined => {
    tell(context, [kind, index], { severity: 'error', code: 'file', message, hint });
  };
  if (object.content !== undefined) return Buffer.from(object.content);
  if (object.environment !== undefined) {
    const value = context.project.environment(object.environment);
    return value === undefined
      ? fail(
          `"${source}" comes from the variable ${object.environment}, which is not set.`,
          'Set it in .env or in the environment.',
        )
      : Buffer.from(value);
  }
  if (object.file === undefined) return fail(`It is not said what "${source}" holds.`, 'Give it a file.');
  return existsSync(object.file)
    ? readFileSync(object.file)
    : fail(`The file ${displayPath(object.file)} of "${source}" does not exist.`, 'Create it.');
}
