import { displayPath } from '../../../compose/files';
import type { Problem } from '../../../compose/problem';
import type { VolumeMount } from '../../../compose/model/mounts';
import { projectPath } from '../../content/project-path';
import { Amount, TOO_LARGE } from '../../content/too-large';
import type { FoundFile } from '../../content/walk';
import { tell } from '../../facts/context';
import { isReadPlace } from './conventions';
import type { MountContext } from '../mounts/mount-context';
import type { MountRequest } from '../mounts/mount-request';
import { NO_STORAGE, type Storage } from '../storage';

/** A file or folder of the project that is mounted into a service. */
export interface Bind {
  readonly context: MountContext;
  readonly request: MountRequest;
  readonly mount: VolumeMount;
  /** Absolute. */
  readonly source: string;
  /** As a Compose file in the project folder has it. */
  readonly written: string;
}

export function say(
  { context, request }: Bind,
  problem: Pick<Problem, 'severity' | 'code' | 'message' | 'hint'>,
): void {
  tell(context, request.path, problem);
}

export function refuseMissing(bind: Bind): Storage {
  say(bind, {
    severity: 'error',
    code: 'file',
    message: `${displayPath(bind.source)} does not exist, and "create_host_path: false" forbids its creation.`,
    hint: 'Create the folder (an empty folder becomes a claim), or use a named volume.',
  });
  return NO_STORAGE;
}

/** Two things of one name in Kubernetes, where the one would replace the other. */
export function isNameTaken(bind: Bind, label: string): boolean {
  const { context } = bind;
  const what = `${bind.written} of ${context.key}`;
  const other = context.shared.nameFor('content', label, what);
  if (other === undefined) return false;
  say(bind, {
    severity: 'error',
    code: 'name',
    message: `${what} and ${other} would both be called "${label}" in Kubernetes.`,
    hint: 'Rename one of the two.',
  });
  return true;
}

/** Compose makes the folder of the host; once for each. */
export function tellOfMissing(bind: Bind): void {
  if (!bind.context.shared.isFirst(bind.source)) return;
  say(bind, {
    severity: 'note',
    code: 'default',
    message: `${displayPath(bind.source)} does not exist; the mount is an empty folder, and a claim keeps the files that are written there.`,
    hint: 'Create the folder first if the service needs files from there.',
  });
}

const OF_ITS_OWN_MEANS =
  'Move a database with its own tools, such as pg_dump under Compose and psql in the cluster; copy other files with "kubectl cp".';

function isDatabase({ context: { knowledge, clues }, mount }: Bind): boolean {
  return knowledge?.dataFolders?.(clues).includes(mount.target) === true;
}

/** The files of a server that ran before, which no other may take over. */
export function tellOfData(bind: Bind): void {
  say(bind, {
    severity: 'warning',
    code: 'content',
    message: `The files in ${displayPath(bind.source)} do not travel; the claim begins empty.`,
    hint: OF_ITS_OWN_MEANS,
  });
}

/**
 * Tells of files that belong to a container that ran before: its data, which does not travel.
 *
 * @returns whether that is an error
 */
export function tellOfUnreadable(bind: Bind, isFolder: boolean): boolean {
  const isError = !isFolder || bind.mount.read_only === true;
  say(bind, {
    severity: isError ? 'error' : 'warning',
    code: 'file',
    message: `${displayPath(bind.source)} cannot be read${isError ? '' : '; the claim begins empty'}.`,
    hint: isDatabase(bind)
      ? OF_ITS_OWN_MEANS
      : 'Give yourself permission to read the files that the service needs; a pipe or a socket does not travel.',
  });
  return isError;
}

export function tellOfContent(bind: Bind): void {
  say(bind, {
    severity: 'note',
    code: 'default',
    message: `${bind.written} is mounted as content, which is read-only for the program.`,
    hint: `Add ":ro" to confirm this, or use a named volume for files that the program writes.`,
  });
}

/** Tells of files that only their owner may read, in an image whose user is not known. */
export function tellOfPrivate(bind: Bind): void {
  say(bind, {
    severity: 'note',
    code: 'default',
    message: `Some files in ${bind.written} are readable for their owner only: in the pod, the owner is root, because the user of the image is not known.`,
    hint: 'Set "user: NUMBER" if the program runs as another user, or make the files readable for others: chmod go+r.',
  });
}

/** Once for each file or folder, however many services mount it. */
export function tellOfSeeding(bind: Bind): void {
  if (!bind.context.shared.isFirst(bind.source)) return;
  say(bind, {
    severity: 'note',
    code: 'default',
    message: `${bind.written} is data and content: a claim that is filled with its files. A file that the program changes keeps the program's version; every other file follows the project.`,
    hint: 'If no program writes there, add ":ro" to every mount of the folder; the files then travel in a ConfigMap.',
  });
}

/** Under Compose, two folders of which one is in the other are the same files; two claims are not. */
export function tellOfOthers(bind: Bind, kind: 'content' | 'data'): void {
  const { context, source, mount } = bind;
  if (kind === 'content' && isReadPlace(mount.target)) return;
  const other = context.shared.writtenAround(source);
  if (other === undefined || !context.shared.isFirst(`${source}\n${other}`)) return;
  const path = projectPath(context.project, other);
  say(bind, {
    severity: 'warning',
    code: 'approximation',
    message: `${bind.written} and ${path} lie one inside the other, but are separate in the cluster: files that are written to ${path} do not appear in ${bind.written}.`,
    hint: 'Mount the same folder in every service that needs these files, or use a named volume for written files.',
  });
}

export function isTooLarge(bind: Bind, files: readonly FoundFile[]): boolean {
  const amount = new Amount();
  for (const file of files) amount.add(file);
  if (amount.excess === undefined) return false;
  say(bind, {
    severity: 'error',
    code: 'content',
    message: `${displayPath(bind.source)} contains ${amount.excess}.`,
    hint:
      bind.mount.read_only === true
        ? TOO_LARGE
        : `${TOO_LARGE} The label kompose.volume.type: persistentVolumeClaim on the service turns its folders into empty claims.`,
  });
  return true;
}
