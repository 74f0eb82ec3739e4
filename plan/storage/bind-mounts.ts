import { readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { displayPath } from '../../compose/files';
import type { VolumeMount } from '../../compose/project';
import { planContent, encodedSize, MAX_CONFIG_MAP, type Content } from '../content/content';
import { isWithin, walk, type FoundFile } from '../content/walk';
import { joinName, toDnsLabel } from '../names';
import type { Mount } from '../plan';
import { tell, type ServiceContext } from '../service/context';
import { planNamedVolume } from './named-volumes';
import { seedClaim } from './preparations';
import { NO_STORAGE, type Storage } from './storage';
import { ownsData } from '../service/workload';

/** What does not travel: other machines' packages, histories and caches. */
const SKIPPED = ['.git', 'node_modules', '.venv', '__pycache__', '.ipynb_checkpoints', '.DS_Store'];
/** The most that a project brings along as content, in bytes. */
const MAX_CONTENT = 8 * 1024 * 1024;

/** A file or folder of the project: content, or content and data where the program writes to it. */
export function planBind(context: ServiceContext, mount: VolumeMount, index: number): Storage {
  const source = mount.source ?? '';
  const { directory } = context.project;
  if (!isWithin(source, directory)) return refuseOutside(context, source, index);
  const stat = statSync(source, { throwIfNoEntry: false });
  if (stat === undefined) return refuseMissing(context, source, index);
  if (!isWithin(realpathSync(source), realpathSync(directory))) return refuseOutside(context, source, index);
  const inside = relative(directory, source);
  // A database's own files are no content: they belong to the server that runs on them.
  if (ownsData(context, mount.target)) return dataFolder(context, mount, index, inside);
  if (stat.isFile()) return file(context, mount, inside, index);
  const skipped: string[] = [];
  const files = walk(source, { skip: SKIPPED, onSkip: (path) => skipped.push(path) });
  if (skipped.length > 0) {
    tell(context, ['volumes', index], {
      severity: 'note',
      code: 'content',
      message: `Left out of ${displayPath(source)}: ${[...new Set(skipped)].slice(0, 5).join(', ')}${skipped.length > 5 ? ', …' : ''}.`,
      hint: 'What a program needs of these belongs into its image.',
    });
  }
  if (tooLarge(context, files, source, index)) return NO_STORAGE;
  if (mount.read_only !== true && writes(context, mount.target)) return seeded(context, mount, files, inside, index);
  if (mount.read_only !== true && files.every(({ path }) => basename(path).startsWith('.')))
    return dataFolder(context, mount, index, inside);
  return folder(context, mount, files, inside, index);
}

function writes({ knowledge }: ServiceContext, target: string): boolean {
  return (knowledge?.writes ?? []).some((path) => target === path || target.startsWith(`${path}/`));
}

function folder(
  context: ServiceContext,
  mount: VolumeMount,
  files: readonly FoundFile[],
  inside: string,
  index: number,
): Storage {
  const volume = contentName(context, inside);
  const content = planContent(volume, files);
  if (mount.read_only !== true) {
    tell(context, ['volumes', index], {
      severity: 'note',
      code: 'default',
      message: `./${inside} is mounted as content, which the program can read and not write.`,
      hint: `Add ":ro" to say so, or keep what it writes in a named volume.`,
    });
  }
  return readOnly(volume, content, { volume, path: mount.target });
}

function file(context: ServiceContext, mount: VolumeMount, inside: string, index: number): Storage {
  const source = mount.source ?? '';
  const stat = statSync(source);
  const found: FoundFile = { path: basename(source), absolute: source, mode: stat.mode & 0o777, size: stat.size };
  if (tooLarge(context, [found], source, index)) return NO_STORAGE;
  const volume = contentName(context, inside);
  const content = planContent(volume, [found]);
  return readOnly(volume, content, { volume, path: mount.target, subPath: found.path });
}

/** Content that the program reads. */
function readOnly(volume: string, content: Content, mount: Mount): Storage {
  return {
    ...NO_STORAGE,
    configMaps: content.configMaps,
    secrets: content.secrets,
    volumes: [{ kind: 'content', name: volume, sources: content.sources }],
    mounts: [{ ...mount, readOnly: true }],
  };
}

/** Content that its users change: a claim, filled from the ConfigMaps. */
function seeded(
  context: ServiceContext,
  mount: VolumeMount,
  files: readonly FoundFile[],
  inside: string,
  index: number,
): Storage {
  const name = contentName(context, inside);
  const content = planContent(name, files);
  const claim = dataFolder(context, mount, index, inside);
  const [claimName] = claim.claims.map((item) => item.name);
  if (claimName === undefined) return claim;
  return {
    ...claim,
    configMaps: content.configMaps,
    secrets: content.secrets,
    volumes: [...claim.volumes, { kind: 'content', name: `${name}-content`, sources: content.sources }],
    preparations: [seedClaim(claimName, `${name}-content`)],
  };
}

/** A folder that only holds what the program writes: a claim, as for a named volume. */
function dataFolder(context: ServiceContext, mount: VolumeMount, index: number, inside: string): Storage {
  const source = joinName(inside === '' ? 'project' : inside, 'folder');
  return planNamedVolume(context, { ...mount, type: 'volume', source, volume: { nocopy: true } }, index);
}

function contentName({ name }: ServiceContext, inside: string): string {
  const source = toDnsLabel(inside === '' ? 'project' : inside);
  return source === name ? name : joinName(name, source);
}

function tooLarge(context: ServiceContext, files: readonly FoundFile[], source: string, index: number): boolean {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const hint = 'Copy it in the Dockerfile of an image, load it from where it is stored, or put it into a named volume.';
  if (total > MAX_CONTENT) {
    tell(context, ['volumes', index], {
      severity: 'error',
      code: 'content',
      message: `${displayPath(source)} holds ${megabytes(total)}; at most ${megabytes(MAX_CONTENT)} travel in ConfigMaps.`,
      hint,
    });
    return true;
  }
  for (const { absolute } of files) {
    const size = encodedSize(readFileSync(absolute));
    if (size <= MAX_CONFIG_MAP - 1024) continue;
    tell(context, ['volumes', index], {
      severity: 'error',
      code: 'content',
      message: `${displayPath(absolute)} takes ${Math.ceil(size / 1024)} KiB; one ConfigMap holds at most ${MAX_CONFIG_MAP / 1024} KiB.`,
      hint,
    });
    return true;
  }
  return false;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}

function refuseOutside(context: ServiceContext, source: string, index: number): Storage {
  const socket = /\/(docker|podman|containerd)\.sock$/.test(source);
  tell(context, ['volumes', index], {
    severity: 'error',
    code: 'content',
    message: socket
      ? `${source} is the container engine's socket, which a pod does not have.`
      : `${source} is outside the project folder, or leads out of it: a cluster has no such path.`,
    hint: socket
      ? 'Remove the mount; what needs it must use the Kubernetes API instead.'
      : 'Move it into the project folder, or use a named volume.',
  });
  return NO_STORAGE;
}

function refuseMissing(context: ServiceContext, source: string, index: number): Storage {
  tell(context, ['volumes', index], {
    severity: 'error',
    code: 'file',
    message: `${displayPath(source)} does not exist.`,
    hint: 'Create it (an empty folder becomes a claim), or use a named volume.',
  });
  return NO_STORAGE;
}
