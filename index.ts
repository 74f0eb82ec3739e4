export { ComposeProject, type ComposeProjectProps } from './charts/constructs/compose-project';
export { ComposeService } from './charts/constructs/compose-service';
export type { ApiObjectOf, WorkloadKind } from './charts/constructs/api-object-of';
export { ComposeError, formatProblem, type Problem, type ProblemCode, type Severity } from './compose/problem';
export type { Position } from './compose/position';
