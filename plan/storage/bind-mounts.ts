import { realpathSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { displayPath, statOf } from '../../compose/files';
import type { Problem } from '../../compose/problem';
import type { VolumeMount } from '../../compose/project';
import { MAX_CONTENT } from '../content/content';
import { contentOf } from '../content/project-files';
import { megabytes, TOO_LARGE } from '../content/too-large';
import { isWithin, walk, type FoundFile } from '../content/walk';
import { joinName, toDnsLabel } from '../names';
import { tell, type ServiceContext } from '../service/context';
import { ownsData } from '../service/workload';
import { contentVolume } from './content-volume';
import { planNamedVolume } from './named-volumes';
import { seedClaim } from './preparations';
import { NO_STORAGE, type Storage } from './storage';

/** What does not travel: other machines' packages, histories and caches. */
const SKIPPED = ['.git', 'node_modules', '.venv', '__pycache__', '.ipynb_checkpoints', '.DS_Store'];

/** A file or folder of the project that is mounted into a service. */
interface Bind {
  readonly context: ServiceContext;
  readonly mount: VolumeMount;
  /** Its place under `volumes`. */
  readonly index: number;
  /** Absolute. */
  readonly source: string;
  /** Relative to the project folder. */
  readonly inside: string;
}

/** A file or folder of the project: content, or content and data where the program writes to it. */
export function planBind(context: ServiceContext, mount: VolumeMount, index: number): Storage {
  const source = mount.source ?? '';
  const { directory } = context.project;
  const bind: Bind = { context, mount, index, source, inside: relative(directory, source) };
  if (!isWithin(source, directory)) return refuseOutside(bind);
  const stat = statOf(source);
  if (stat === undefined) return refuseMissing(bind);
  if (!isWithin(realpathSync(source), realpathSync(directory))) return refuseOutside(bind);
  // A database's own files are no content: they belong to the server that runs on them.
  if (ownsData(context, mount.target)) return dataFolder(bind);
  if (!stat.isFile()) return planFolder(bind);
  const path = basename(source);
  return content(bind, [{ path, absolute: source, mode: stat.mode & 0o777, size: stat.size }], path);
}

function planFolder(bind: Bind): Storage {
  const { context, mount } = bind;
  const { volumeType } = context.settings;
  if (volumeType === 'claim') return dataFolder(bind);
  const files = filesOf(bind);
  const isReadOnly = mount.read_only === true || volumeType === 'content';
  if (!isReadOnly && writes(context, mount.target)) return seeded(bind, files);
  if (!isReadOnly && files.every(({ path }) => basename(path).startsWith('.'))) return dataFolder(bind);
  if (!isReadOnly) {
    say(bind, {
      severity: 'note',
      code: 'default',
      message: `./${bind.inside} is mounted as content, which the program can read and not write.`,
      hint: `Add ":ro" to say so, or keep what it writes in a named volume.`,
    });
  }
  return content(bind, files);
}

function filesOf(bind: Bind): FoundFile[] {
  const skipped: string[] = [];
  const files = walk(bind.source, { skip: SKIPPED, onSkip: (path) => skipped.push(path) });
  if (skipped.length > 0) {
    say(bind, {
      severity: 'note',
      code: 'content',
      message: `Left out of ${displayPath(bind.source)}: ${[...new Set(skipped)].slice(0, 5).join(', ')}${skipped.length > 5 ? ', …' : ''}.`,
      hint: 'What a program needs of these belongs into its image.',
    });
  }
  return files;
}

function writes({ knowledge }: ServiceContext, target: string): boolean {
  return (knowledge?.writes ?? []).some((path) => target === path || target.startsWith(`${path}/`));
}

/** Content that the program reads: a folder, or the one file in it at `subPath`. */
function content(bind: Bind, files: readonly FoundFile[], subPath?: string): Storage {
  if (isTooLarge(bind, files)) return NO_STORAGE;
  const volume = contentName(bind);
  const mount = { volume, path: bind.mount.target, ...(subPath === undefined ? {} : { subPath }), readOnly: true };
  return { ...contentVolume(volume, contentOf(volume, files, bind.context.project.credentials)), mounts: [mount] };
}

/** Content that its users change: a claim, filled from the ConfigMaps. */
function seeded(bind: Bind, files: readonly FoundFile[]): Storage {
  if (isTooLarge(bind, files)) return NO_STORAGE;
  const name = contentName(bind);
  const claim = dataFolder(bind);
  const [claimName] = claim.claims.map((item) => item.name);
  if (claimName === undefined) return claim;
  const filling = contentVolume(`${name}-content`, contentOf(name, files, bind.context.project.credentials));
  return {
    ...claim,
    configMaps: filling.configMaps,
    secrets: filling.secrets,
    volumes: [...claim.volumes, ...filling.volumes],
    preparations: [...filling.preparations, seedClaim(claimName, `${name}-content`)],
  };
}

/** A folder that only holds what the program writes: a claim, as for a named volume. */
function dataFolder({ context, mount, index, inside }: Bind): Storage {
  const source = joinName(inside === '' ? 'project' : inside, 'folder');
  return planNamedVolume(context, { ...mount, type: 'volume', source, volume: { nocopy: true } }, index);
}

function contentName({ context: { name }, inside }: Bind): string {
  const source = toDnsLabel(inside === '' ? 'project' : inside);
  return source === name ? name : joinName(name, source);
}

function isTooLarge(bind: Bind, files: readonly FoundFile[]): boolean {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  if (total <= MAX_CONTENT) return false;
  say(bind, {
    severity: 'error',
    code: 'content',
    message: `${displayPath(bind.source)} holds ${megabytes(total)}; at most ${megabytes(MAX_CONTENT)} travel in ConfigMaps.`,
    hint: TOO_LARGE,
  });
  return true;
}

function refuseOutside(bind: Bind): Storage {
  const socket = /\/(docker|podman|containerd)\.sock$/.test(bind.source);
  say(bind, {
    severity: 'error',
    code: 'content',
    message: socket
      ? `${bind.source} is the container engine's socket, which a pod does not have.`
      : `${bind.source} is outside the project folder, or leads out of it: a cluster has no such path.`,
    hint: socket
      ? 'Remove the mount; what needs it must use the Kubernetes API instead.'
      : 'Move it into the project folder, or use a named volume.',
  });
  return NO_STORAGE;
}

function refuseMissing(bind: Bind): Storage {
  say(bind, {
    severity: 'error',
    code: 'file',
    message: `${displayPath(bind.source)} does not exist.`,
    hint: 'Create it (an empty folder becomes a claim), or use a named volume.',
  });
  return NO_STORAGE;
}

function say({ context, index }: Bind, problem: Pick<Problem, 'severity' | 'code' | 'message' | 'hint'>): void {
  tell(context, ['volumes', index], problem);
}
