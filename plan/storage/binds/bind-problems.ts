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
    message: `${displayPath(bind.source)} does not exist, and "create_host_path: false" says not to make it.`,
    hint: 'Create it (an empty folder becomes a claim), or use a named volume.',
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
    hint: 'Rename one of them.',
  });
  return true;
}

/** Compose makes the folder of the host; once for each. */
export function tellOfMissing(bind: Bind): void {
  if (!bind.context.shared.isFirst(bind.source)) return;
  say(bind, {
    severity: 'note',
    code: 'default',
    message: `${displayPath(bind.source)} does not exist: it is an empty folder here, too, and what is written there is kept in a claim.`,
    hint: 'Create it first where it is to bring files along.',
  });
}

const OF_ITS_OWN_MEANS =
  'Bring a database along by its own means, such as pg_dump under Compose and psql here; other files go with "kubectl cp".';

function isDatabase({ context: { knowledge, clues }, mount }: Bind): boolean {
  return knowledge?.dataFolders?.(clues).includes(mount.target) === true;
}

/** The files of a server that ran before, which no other may take over. */
export function tellOfData(bind: Bind): void {
  say(bind, {
    severity: 'warning',
    code: 'content',
    message: `What is in ${displayPath(bind.source)} does not travel: the claim for it begins empty.`,
    hint: OF_ITS_OWN_MEANS,
  });
}

/** What belongs to a container that ran before: its data, which is not brought along. @returns whether that is an error */
export function tellOfUnreadable(bind: Bind, isFolder: boolean): boolean {
  const isError = !isFolder || bind.mount.read_only === true;
  say(bind, {
    severity: isError ? 'error' : 'warning',
    code: 'file',
    message: `${displayPath(bind.source)} cannot be read here${isError ? '' : ': the claim for it begins empty'}.`,
    hint: isDatabase(bind)
      ? OF_ITS_OWN_MEANS
      : 'Give yourself leave to read it where it is to be brought along; a pipe or a socket does not travel.',
  });
  return isError;
}

export function tellOfContent(bind: Bind): void {
  say(bind, {
    severity: 'note',
    code: 'default',
    message: `${bind.written} is mounted as content, which the program can read and not write.`,
    hint: `Add ":ro" to say so, or keep what it writes in a named volume.`,
  });
}

/** What its owner alone may read, of an image whose user is not known. */
export function tellOfPrivate(bind: Bind): void {
  say(bind, {
    severity: 'note',
    code: 'default',
    message: `${bind.written} is for its owner only, at least in part: that is root here, as it is not known whom the image runs as.`,
    hint: 'Name the owner with "user: NUMBER" if it is another one, or let others read it: chmod go+r.',
  });
}

/** Once for each file or folder, however many services mount it. */
export function tellOfSeeding(bind: Bind): void {
  if (!bind.context.shared.isFirst(bind.source)) return;
  say(bind, {
    severity: 'note',
    code: 'default',
    message: `${bind.written} is data as well as content: a claim that gets its files. What the program changes there stays, also when the project changes; what it does not change follows the project.`,
    hint: 'Add ":ro" wherever it is mounted if no program writes to it, to have it in a ConfigMap.',
  });
}

/** Under Compose, two folders of which one is in the other are the same files; two claims are not. */
export function tellOfOthers(bind: Bind, kind: 'content' | 'data'): void {
  const { context, source, mount } = bind;
  if (kind === 'content' && isReadPlace(mount.target)) return;
  const [other] = context.shared.writtenAround(source);
  if (other === undefined || !context.shared.isFirst(`${source}\n${other}`)) return;
  const path = projectPath(context.project, other);
  say(bind, {
    severity: 'warning',
    code: 'approximation',
    message: `${bind.written} and ${path} are one inside the other, and are kept apart here: what is written to ${path} is not seen in ${bind.written}.`,
    hint: 'Mount the same folder wherever the same files are needed, or use a named volume for what is written.',
  });
}

export function isTooLarge(bind: Bind, files: readonly FoundFile[]): boolean {
  const amount = new Amount();
  for (const file of files) amount.add(file);
  if (amount.excess === undefined) return false;
  say(bind, {
    severity: 'error',
    code: 'content',
    message: `${displayPath(bind.source)} holds ${amount.excess}.`,
    hint:
      bind.mount.read_only === true
        ? TOO_LARGE
        : `${TOO_LARGE} The label kompose.volume.type: persistentVolumeClaim on the service makes empty claims of its folders.`,
  });
  return true;
}
