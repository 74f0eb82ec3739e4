import { own } from '../../compose/own';
import type { Problems } from '../../compose/problems';
import type { Project } from '../../compose/project';
import { nearest } from '../../compose/validate/nearest';
import { mergeSettings, type Settings } from '../settings/settings';
import { readAt } from '../settings/values';
import type { Label } from './label';
import { networkLabels } from './network-labels';
import { probeLabels } from './probe-labels';
import { volumeLabels } from './volume-labels';
import { workloadLabels } from './workload-labels';

/** Every label of kompose. @see https://kompose.io/user-guide/#labels */
export const komposeLabels: Readonly<Record<string, Label>> = {
  ...workloadLabels,
  ...networkLabels,
  ...probeLabels,
  ...volumeLabels,
};

/**
 * The settings of a service's kompose labels; those of its `deploy` count as well. Labels without effect become
 * problems.
 */
export function readKomposeLabels(project: Project, key: string, problems: Problems): Settings {
  const service = project.model.services[key];
  const places = [
    { path: ['services', key, 'labels'], labels: service?.labels },
    { path: ['services', key, 'deploy', 'labels'], labels: service?.deploy?.labels },
  ];
  return places
    .map(({ path, labels }) => readLabels(project, path, labels, komposeLabels, problems))
    .reduce(mergeSettings);
}

/** The same for those of a volume. */
export function readVolumeLabels(project: Project, key: string, problems: Problems): Settings {
  const path = ['volumes', key, 'labels'];
  return readLabels(project, path, project.model.volumes?.[key]?.labels, volumeLabels, problems);
}

function readLabels(
  project: Project,
  path: readonly string[],
  labels: Readonly<Record<string, string>> | undefined,
  meanings: Readonly<Record<string, Label>>,
  problems: Problems,
): Settings {
  return Object.entries(labels ?? {})
    .filter(([label]) => isKompose(label))
    .map(([label, value]) => readLabel(project, [...path, label], String(value), meanings, problems))
    .reduce(mergeSettings, {});
}

/** Whether a label is one for kompose, or meant to be. */
export function isKompose(label: string): boolean {
  return label.startsWith('kompose.');
}

function readLabel(
  project: Project,
  path: readonly string[],
  value: string,
  meanings: Readonly<Record<string, Label>>,
  problems: Problems,
): Settings {
  const label = path.at(-1) ?? '';
  const known = own(meanings, label);
  const place = project.locate(path);
  if (known === undefined) {
    const meant = nearest(label, Object.keys(meanings));
    problems.add({
      severity: 'warning',
      code: 'unknown-key',
      ...place,
      message: 'The label is not a known label of kompose and has no effect.',
      hint: meant === undefined ? 'See https://kompose.io/user-guide/#labels.' : `Did you mean "${meant}"?`,
    });
    return {};
  }
  if (known.kind === 'without effect') {
    problems.add({ severity: 'warning', code: 'unsupported', ...place, message: known.why, hint: known.hint });
    return {};
  }
  return readAt(project, path, value, known.read, problems) ?? {};
}
