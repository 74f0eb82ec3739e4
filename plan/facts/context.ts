import type { Stage } from '../../compose/stage';
import type { Position } from '../../compose/position';
import type { Problem } from '../../compose/problem';
import type { Problems } from '../../compose/problems';
import type { Project } from '../../compose/project';
import type { Service } from '../../compose/model/service';
import type { Path } from '../../compose/tree/path';
import type { DockerfileFacts } from '../build/dockerfile/dockerfile';
import type { ImageClues, ImageKnowledge } from '../images/knowledge';
import type { ImageBuild, Labels, PatchPlan } from '../plan';
import type { Settings } from '../settings/settings';
import type { VolumeExtension } from '../x-kubernetes/read-volume';
import type { Mentions } from './mentions';
import type { Relations } from './relations';

/** The reason why a service counts as one that ends. A service without a reason runs all the time. */
export type Ending = 'awaited' | 'chosen' | 'scheduled' | 'job mode' | 'restarts never' | 'task';

/** All that the parts of a service's plan are made from. */
export interface ServiceContext {
  readonly project: Project;
  /** The name in the Compose file. */
  readonly key: string;
  /** Where it stands in the Compose file. */
  readonly base: Path;
  /** The name in Kubernetes. */
  readonly name: string;
  readonly service: Service;
  readonly labels: Labels;
  readonly selector: Labels;
  readonly image: string;
  readonly build?: ImageBuild;
  readonly dockerfile?: DockerfileFacts;
  readonly clues: ImageClues;
  readonly knowledge?: ImageKnowledge;
  /** Why the service ends; absent for one that runs all the time. */
  readonly ending?: Ending;
  /** The settings of kompose's labels and of `x-kubernetes`. */
  readonly settings: Settings;
  /** Changes of the user to what is made of the service, and to what is made of every one. */
  readonly patches: readonly PatchPlan[];
  readonly projectPatches: readonly PatchPlan[];
  /** The settings of `x-kubernetes` for volumes, by the names of the volumes in the Compose file. */
  readonly volumes: Readonly<Record<string, VolumeExtension>>;
  readonly relations: Relations;
  readonly mentions: Mentions;
  /** Whether the networks of the project keep some of its services apart. */
  readonly segmented: boolean;
  readonly problems: Problems;
}

/** Where a key of the service was written. */
export function place(context: ServiceContext, ...path: readonly (string | number)[]): { at: Position; path: string } {
  return context.project.locate([...context.base, ...path]);
}

/** Tells the user something about a key of the service. */
export function tell(
  context: ServiceContext,
  path: readonly (string | number)[],
  problem: Pick<Problem, 'severity' | 'code' | 'message' | 'hint'>,
): void {
  context.problems.add({ ...problem, ...place(context, ...path) });
}

/** The stage in which a service is planned, for the message about a fault. */
export function stageOf({ project, key, base }: ServiceContext, doing: string): Stage {
  return { doing: `${doing} of the service "${key}"`, file: project.locate(base).at.file };
}
