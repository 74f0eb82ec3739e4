export { ComposeProject, type ComposeProjectProps } from './charts/compose-project';
export { ComposeService } from './charts/compose-service';
export type { ApiObjectOf, WorkloadKind } from './charts/api-object-of';
export { ComposeError, formatProblem, type Problem, type ProblemCode, type Severity } from './compose/problem';
export type { Position } from './compose/position';
