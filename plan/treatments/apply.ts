import { formatPosition } from '../../compose/position';
import type { Problem } from '../../compose/problem';
import type { Project } from '../../compose/project';
import { formatPath, type Path } from '../../compose/tree/path';
import { Patterns } from '../../compose/tree/patterns';
import type { Node } from '../../compose/tree/node';
import { treatments } from './table';
import type { Treatment } from './treatment';

/** The treatments of all keys of a project. */
export interface Applied {
  /** The number of keys that have the same effect on Kubernetes as under Compose. */
  readonly translated: number;
  /** A problem for each other key, with the reason. */
  readonly problems: readonly Problem[];
}

const EXTENSION = 'x-kubernetes';
const MISPLACED = {
  severity: 'warning',
  code: 'unsupported',
  message: 'The key "x-kubernetes" has no effect at this place.',
  hint: 'Move the key to the top level, a service, a job, a volume or a mount; see docs/x-kubernetes.md.',
} as const;

function isRead(path: Path): boolean {
  const [section, , key] = path;
  if (path.length === 5 && key === 'volumes') return section === 'services' || section === 'jobs';
  return path.length === 1 || (path.length === 3 && ['services', 'jobs', 'volumes'].includes(String(section)));
}

const patterns = new Patterns(Object.entries(treatments));

/** The treatment of the key at a path; undefined where only the keys below it have one. */
export function treatmentOf(path: Path): Treatment | undefined {
  return patterns.first(path);
}

/** Reports every key of a project that is not translated exactly. */
export function applyTreatments(project: Project): Applied {
  const problems: Problem[] = [];
  let translated = 0;
  const visit = (node: Node, path: Path): void => {
    if (node.kind === 'sequence') node.items.forEach((item, index) => visitOne(item, node.at, [...path, index]));
    if (node.kind === 'mapping') for (const [key, { at, value }] of node.entries) visitOne(value, at, [...path, key]);
  };
  const visitOne = (node: Node, at: Node['at'], path: Path): void => {
    if (path.at(-1) === EXTENSION && !isRead(path)) problems.push({ ...MISPLACED, at, path: formatPath(path) });
    if (String(path.at(-1)).startsWith('x-') && path.length !== 2) return;
    if (isInherited(project, path, at) || isImplied(project, path, at)) return;
    const treatment = treatmentOf(path);
    if (treatment === undefined) visit(node, path);
    else if (treatment.kind === 'translated') translated++;
    else if (says(node, treatment)) problems.push({ ...asProblem(treatment), at, path: formatPath(path) });
  };
  visit(project.tree, []);
  return { translated, problems };
}

/** Whether a `pre_start` container inherits a key of its service, which is reported there. */
function isInherited(project: Project, path: Path, at: Node['at']): boolean {
  const [section, name, hooks, , key] = path;
  if (path.length !== 5 || hooks !== 'pre_start' || section === undefined || name === undefined) return false;
  return standsAt(project, [section, name, key ?? ''], at);
}

/** Keys that make a service depend on another. */
const IMPLYING = ['links', 'volumes_from', 'network_mode', 'ipc', 'pid', 'uts', 'cgroup'];

/** Whether a dependency follows from another key, such as `links`, and was not written by the user. */
function isImplied(project: Project, path: Path, at: Node['at']): boolean {
  const [section, name, key] = path;
  if (key !== 'depends_on' || path.length !== 5 || section === undefined || name === undefined) return false;
  return IMPLYING.some((other) => standsAt(project, [section, name, other], at));
}

function standsAt(project: Project, path: Path, at: Node['at']): boolean {
  return formatPosition(project.locate(path).at) === formatPosition(at);
}

/** Whether a value asks for anything: an empty list or text does not. */
function says(node: Node, treatment: Treatment): boolean {
  if ('usual' in treatment && node.kind === 'scalar' && node.value === treatment.usual) return false;
  if (node.kind === 'mapping') return node.entries.size > 0;
  if (node.kind === 'sequence') return node.items.length > 0;
  return node.value !== null && node.value !== false && node.value !== '';
}

function asProblem(treatment: Exclude<Treatment, { kind: 'translated' }>): Omit<Problem, 'at' | 'path'> {
  switch (treatment.kind) {
    case 'approximated':
      return { severity: 'warning', code: 'approximation', message: treatment.how, hint: treatment.hint };
    case 'not applicable':
      return { severity: 'note', code: 'not-applicable', message: treatment.why };
    case 'without effect':
      return { severity: 'warning', code: 'unsupported', message: treatment.why, hint: treatment.hint };
    case 'refused':
      return { severity: 'error', code: 'unsupported', message: treatment.why, hint: treatment.hint };
  }
}
