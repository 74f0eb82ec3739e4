import { loadProject, type LoadOptions } from '../compose/load';
import { after, type Problem } from '../compose/problem';
import { Problems } from '../compose/problems';
import type { Project } from '../compose/project';
import type { Plan } from '../plan/plan';
import { planProject, type PlanOptions } from '../plan/plan-project';
import { manifestsOf } from './manifests';
import { grantsOf } from './patches/grants';
import { patchManifests } from './patches/patch-manifests';
import type { ProjectManifest } from './project-manifest';
import { uniqueManifests } from './unique-manifests';

/** Which project is translated, and for which cluster. */
export interface TranslateOptions extends LoadOptions, PlanOptions {}

/** The content of the Compose files. */
export interface Loaded {
  readonly project: Project;
  /** Everything that a user should know so far; no error is among it. */
  readonly problems: readonly Problem[];
}

/** The plan of the project. */
export interface Planned extends Loaded {
  readonly plan: Plan;
  /** How many keys do on Kubernetes what they do under Compose. */
  readonly translated: number;
}

/** The manifests of the project, patched by the user's `x-kubernetes`, each object once. */
export interface Translation extends Planned {
  readonly manifests: readonly ProjectManifest[];
}

/**
 * Translates a Compose project: load, plan, manifests, patches, uniqueness. Every command and the construct go this
 * way; a command that needs less stops earlier, at what was loaded or planned.
 *
 * @throws ComposeError when the project cannot be read or translated
 */
export function translate(options: TranslateOptions): Translation {
  const before = planned(options);
  const { plan, project, problems } = before;
  const further = new Problems(project.credentials);
  const manifests = after(problems, () => finished(plan, further));
  return { ...before, manifests, problems: [...problems, ...further.all] };
}

/** The way to the plan, for a command that needs no manifests. @throws ComposeError */
export function planned(options: TranslateOptions): Planned {
  const { project, problems } = loaded(options);
  const result = after(problems, () => planProject(project, options));
  return { ...result, project, problems: [...problems, ...result.problems] };
}

/** The way to the Compose model, for a command that needs no plan. @throws ComposeError */
export function loaded(options: TranslateOptions): Loaded {
  return loadProject(options);
}

/**
 * The manifests of a plan, as they go to the cluster.
 *
 * @param problems collects what is wrong and what `x-kubernetes` grants, and shows no credential
 * @throws ComposeError when a patch does not fit, or two objects would be one
 */
export function finished(plan: Plan, problems: Problems): readonly ProjectManifest[] {
  const { manifests, problems: misfits } = patchManifests(manifestsOf(plan), plan);
  problems.add(...misfits, ...grantsOf(manifests, plan.namespace.name), ...uniqueManifests(manifests));
  problems.throwIfErrors();
  return manifests;
}
