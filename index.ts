export { ComposeError, formatProblem, type Problem, type Severity } from './compose/problem';
export { ComposeProject, type ComposeProjectProps } from './charts/compose-project';
export { NamespaceChart } from './charts/namespace-chart';
export { ServiceChart } from './charts/service-chart';
export type { Plan } from './plan/plan';
