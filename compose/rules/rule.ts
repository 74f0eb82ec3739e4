import type { Problem } from '../problem';
import type { Project } from '../project';

/** Something that must hold in a project and that no schema can say. */
export type Rule = (project: Project) => Problem[];
