import { relative } from 'node:path';
import { displayPath } from '../../../compose/files';
import type { Problem } from '../../../compose/problem';
import type { VolumeMount } from '../../../compose/project';
import { Amount, TOO_LARGE } from '../../content/too-large';
import type { FoundFile } from '../../content/walk';
import { tell } from '../../service/context';
import { isReadPlace } from './conventions';
import type { MountContext } from '../mount-context';
import type { MountRequest } from '../mount-request';
import { NO_STORAGE, type Storage } from '../storage';

/** A file or folder of the project that is mounted into a service. */
export interface Bind {
  readonly context: MountContext;
  readonly request: MountRequest;
  readonly mount: VolumeMount;
  /** Absolute. */
  readonly source: string;
  /** Relative to the project folder. */
  readonly inside: string;
}

export function say(
  { context, request }: Bind,
  problem: Pick<Problem, 'severity' | 'code' | 'message' | 'hint'>,
): void {
  tell(context, request.path, problem);
}

/** What every container has of its own, and mounts from the machine only to have the same as that. */
const OF_ITS_OWN: Readonly<Record<string, string>> = {
  '/etc/localtime': 'Set the time zone with the variable TZ where it matters.',
  '/etc/timezone': 'Set the time zone with the variable TZ where it matters.',
  '/etc/machine-id': 'Remove the mount.',
  '/etc/hosts': 'Name further hosts with "extra_hosts".',
  '/etc/resolv.conf': 'Name further servers with "dns".',
  '/dev/random': 'Remove the mount.',
  '/dev/urandom': 'Remove the mount.',
  '/dev/null': 'Remove the mount.',
  '/dev/shm': 'Say how large it is to be with "shm_size".',
};

const LEFT_OUT =
  'A service that does without it here loses it in a second file, for Kubernetes only: "volumes: !override" with those that stay.';

export function refuseOutside(bind: Bind): Storage {
  const hint = OF_ITS_OWN[bind.source];
  if (hint !== undefined) {
    say(bind, {
      severity: 'warning',
      code: 'approximation',
      message: `${bind.source} of this machine is left out: a container has one of its own.`,
      hint,
    });
    return NO_STORAGE;
  }
  const socket = /\/(docker|podman|containerd)\.sock$/.test(bind.source);
  say(bind, {
    severity: 'error',
    code: 'content',
    message: socket
      ? `${bind.source} is the container engine's socket, which a pod does not have.`
      : `${bind.source} is outside the project folder, or leads out of it: a cluster has no such path.`,
    hint: socket
      ? `Remove the mount; what needs it must use the Kubernetes API instead. ${LEFT_OUT}`
      : bind.request.volume === undefined
        ? `Move it into the project folder, or use a named volume. ${LEFT_OUT}`
        : `Move it into the project folder, or remove "driver_opts" of the volume "${bind.request.volume}" to begin with an empty claim.`,
  });
  return NO_STORAGE;
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
  const what = `${name(bind)} of ${context.key}`;
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
    message: `${name(bind)} is mounted as content, which the program can read and not write.`,
    hint: `Add ":ro" to say so, or keep what it writes in a named volume.`,
  });
}

/** What its owner alone may read, of an image whose user is not known. */
export function tellOfPrivate(bind: Bind): void {
  say(bind, {
    severity: 'note',
    code: 'default',
    message: `${name(bind)} is for its owner only, at least in part: that is root here, as it is not known whom the image runs as.`,
    hint: 'Name the owner with "user: NUMBER" if it is another one, or let others read it: chmod go+r.',
  });
}

/** Once for each file or folder, however many services mount it. */
export function tellOfSeeding(bind: Bind): void {
  if (!bind.context.shared.isFirst(bind.source)) return;
  say(bind, {
    severity: 'note',
    code: 'default',
    message: `${name(bind)} is data as well as content: a claim that gets its files. What the program changes there stays, also when the project changes; what it does not change follows the project.`,
    hint: 'Add ":ro" wherever it is mounted if no program writes to it, to have it in a ConfigMap.',
  });
}

/** Under Compose, two folders of which one is in the other are the same files; two claims are not. */
export function tellOfOthers(bind: Bind, kind: 'content' | 'data'): void {
  const { context, source, mount } = bind;
  if (kind === 'content' && isReadPlace(mount.target)) return;
  const [other] = context.shared.writtenAround(source);
  if (other === undefined || !context.shared.isFirst(`${source}\n${other}`)) return;
  const path = relative(context.project.directory, other);
  say(bind, {
    severity: 'warning',
    code: 'approximation',
    message: `${name(bind)} and ./${path} are one inside the other, and are kept apart here: what is written to ./${path} is not seen in ${name(bind)}.`,
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

function name({ inside }: Bind): string {
  return `./${inside}`;
}
