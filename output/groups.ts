import type { Excerpt } from '../compose/text/excerpt';
import { formatPosition, type Position } from '../compose/position';
import type { Problem, Severity } from '../compose/problem';

/** Problems of one kind: their messages have the same words, or one hint solves all of them. */
export interface Group {
  /** The findings that are shown, at most so many; the report for machines has all. */
  readonly findings: readonly Finding[];
  /** How many places there are that none of them tells. */
  readonly more: number;
  /** The hint for all of them, where they have the same. */
  readonly hint?: string;
}

/** One message, and where it is true. */
export interface Finding {
  readonly message: string;
  readonly places: readonly Place[];
  /** How many places there are beside these. */
  readonly more: number;
  /** The hint for this one, where the others of the group have another. */
  readonly hint?: string;
}

export interface Place {
  readonly at?: Position;
  readonly path?: string;
  /** The line there, for an error. */
  readonly excerpt?: Excerpt;
}

/** How many findings and places of a group are shown. */
interface Limits {
  readonly findings: number;
  readonly places: number;
}

const ALL: Limits = { findings: Infinity, places: Infinity };
/** After so many of a kind, a person knows what the group is about. Errors are shown in full, as each has to be corrected. */
const LIMITS: Readonly<Record<Severity, Limits>> = {
  error: ALL,
  warning: { findings: 5, places: 2 },
  note: { findings: 2, places: 2 },
};

/** The problems of one severity, each message and each way out said once, in the order of the file. @param isVerbose whether every place is shown */
export function groupsOf(problems: readonly Problem[], severity: Severity, isVerbose = false): Group[] {
  const some = problems.filter((problem) => problem.severity === severity).sort(byPlace);
  const limits = isVerbose ? ALL : LIMITS[severity];
  const frequent = new Set(
    [...collect(some, ({ hint = '' }) => hint)].flatMap(([key, { length }]) => (length > 1 ? key : [])),
  );
  const kinds = collect(some, ({ code, message, hint = '' }) =>
    hint !== '' && frequent.has(hint) ? `${code}\n${hint}` : `${code}\n${wording(message)}\n${wording(hint)}`,
  );
  return [...kinds.values()].map((kind) => groupOf(kind, limits));
}

function groupOf(kind: readonly Problem[], limits: Limits): Group {
  const common = kind.every(({ hint }) => hint === kind[0]?.hint) ? kind[0]?.hint : undefined;
  const findings = [...collect(kind, ({ message, hint = '' }) => `${message}\n${hint}`).values()].map(
    (same): Finding => {
      const { message = '', hint } = same[0] ?? {};
      const places = apart(same);
      return {
        message,
        places: places.slice(0, limits.places),
        more: Math.max(0, places.length - limits.places),
        ...(hint === undefined || hint === common ? {} : { hint }),
      };
    },
  );
  return {
    findings: findings.slice(0, limits.findings),
    more: findings.slice(limits.findings).reduce((sum, { places, more }) => sum + places.length + more, 0),
    ...(common === undefined ? {} : { hint: common }),
  };
}

/** One for each position: what an anchor brings to several services stands at one. */
function apart(places: readonly Place[]): readonly Place[] {
  const seen = new Set<unknown>();
  return places.filter((place) => {
    const position = place.at === undefined ? place : formatPosition(place.at);
    return !seen.has(position) && seen.add(position);
  });
}

/** How many places a group tells. */
export function told({ findings }: Group): number {
  return findings.reduce((sum, { places }) => sum + places.length, 0);
}

/** How many places a group does not tell. */
export function untold({ findings, more }: Group): number {
  return findings.reduce((sum, finding) => sum + finding.more, more);
}

/** A text without the names and numbers in it. */
function wording(text: string): string {
  return text.replace(/"[^"]*"|\b[A-Z][A-Z0-9_]{2,}\b|\d+/g, '*');
}

function collect(problems: readonly Problem[], keyOf: (problem: Problem) => string): Map<string, Problem[]> {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = keyOf(problem);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [problem]);
    else group.push(problem);
  }
  return groups;
}

/** Privileges come first: who reads no further knows what the file may do to the cluster. */
function byPlace(a: Problem, b: Problem): number {
  const privileged = Number(b.code === 'privilege') - Number(a.code === 'privilege');
  if (privileged !== 0) return privileged;
  if (a.at === undefined || b.at === undefined) return Number(b.at === undefined) - Number(a.at === undefined);
  return compareTexts(a.at.file, b.at.file) || a.at.line - b.at.line || a.at.column - b.at.column;
}

/** By code unit: the order of a language would load its tables, a fortieth of the time of a whole run. */
function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
