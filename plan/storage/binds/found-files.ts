import { displayPath } from '../../../compose/files';
import { RESERVED } from '../../content/content';
import { SKIPPED } from '../../content/skipped';
import { Amount } from '../../content/too-large';
import { walk, type FoundFile } from '../../content/walk';
import { pointsWithin } from '../mounts/mount-context';
import { say, type Bind } from './bind-problems';

/** Packages of programs: without them, a program does not start. */
const PACKAGES = /(^|\/)(node_modules|\.venv)$/;

/** The files that travel of a file or folder of the project. */
export interface Found {
  readonly files: readonly FoundFile[];
  /** Folders without a file, which no ConfigMap holds. */
  readonly empty: readonly string[];
}

/** The files of a folder that travel, or as many as are too much; tells of those that do not. @throws CannotRead */
export function filesOf(bind: Bind): Found {
  const skipped = new Set<string>();
  const reserved: string[] = [];
  const empty: string[] = [];
  const files: FoundFile[] = [];
  const amount = new Amount();
  const { room } = bind.context.project.borders;
  for (const file of walk(bind.source, {
    skip: SKIPPED,
    mayTravel: (path) => bind.context.project.borders.mayTravel(path),
    onSkip: (path) => skipped.add(path),
    onEmpty: (path) => empty.push(path),
    goesOn: () => room.takeEntry(displayPath(bind.source)),
  })) {
    if (file.path.startsWith(RESERVED)) {
      reserved.push(file.path);
      continue;
    }
    files.push(file);
    amount.add(file);
    if (amount.excess !== undefined) return { files, empty };
  }
  if (reserved.length > 0) tellOfReserved(bind, reserved);
  const mounted = pointsWithin(bind.context, bind.mount.target).map(({ path }) => path);
  const missing = [...skipped].filter((path) => !mounted.includes(path));
  const [packages] = missing.filter((path) => PACKAGES.test(path));
  if (missing.length > 0) {
    say(bind, {
      severity: packages === undefined ? 'note' : 'warning',
      code: 'content',
      message: `Left out of ${displayPath(bind.source)}: ${shortList(missing)}.`,
      hint:
        packages === undefined
          ? 'Copy the ones that a program needs into its image.'
          : `If the image contains ${packages}, mount a volume there, which the image fills: "- ${bind.mount.target}/${packages}".`,
    });
  }
  return { files, empty };
}

function tellOfReserved(bind: Bind, paths: readonly string[]): void {
  say(bind, {
    severity: 'warning',
    code: 'content',
    message: `Left out of ${displayPath(bind.source)}: ${shortList(paths)}. Kubernetes reserves names that begin with "${RESERVED}" in a mounted folder.`,
    hint: 'Rename these files, or copy them into the image.',
  });
}

function shortList(paths: readonly string[]): string {
  return `${paths.slice(0, 5).join(', ')}${paths.length > 5 ? ', …' : ''}`;
}
