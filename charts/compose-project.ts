import { Construct } from 'constructs';
import { after, type Problem } from '../compose/problem';
import { loadProject } from '../compose/load';
import type { Plan } from '../plan/plan';
import { planProject } from '../plan/plan-project';
import type { NamespaceChart } from './namespace-chart';
import { addCharts, type ProjectCharts } from './project-charts';
import type { ServiceChart } from './service-chart';

export interface ComposeProjectProps {
  /**
   * The Compose file; its folder is the project folder.
   *
   * @default - the first of compose.yaml, compose.yml, docker-compose.yaml and docker-compose.yml in the current folder
   */
  readonly file?: string | undefined;
  /**
   * What the variables in the Compose file mean; `.env` beside it is read as well.
   *
   * @default - no variables
   */
  readonly environment?: NodeJS.ProcessEnv;
  /**
   * `host:port` of the registry that built images are pushed to.
   *
   * @default - none: images are loaded into the cluster
   */
  readonly registry?: string | undefined;
}

/**
 * A Compose file in a cdk8s app: one chart for the namespace and one for each service.
 *
 * @example
 *
 * const stack = new ComposeProject(app, 'stack', { file: 'docker-compose.yml', environment: process.env });
 * stack.service('postgres').addDependency(other);
 */
export class ComposeProject extends Construct {
  readonly plan: Plan;
  /** What a user should know: warnings, decisions, approximations. */
  readonly problems: readonly Problem[];
  private readonly charts: ProjectCharts;

  /** @throws ComposeError when the file cannot be read or translated; nothing is added to the app then */
  constructor(scope: Construct, id: string, props: ComposeProjectProps = {}) {
    const { project, problems } = loadProject(props);
    const planned = after(problems, () => planProject(project, { registry: props.registry }));
    super(scope, id);
    this.plan = planned.plan;
    this.problems = [...problems, ...planned.problems];
    this.charts = after(this.problems, () => addCharts(this, this.plan, project.credentials));
  }

  /** The chart of the namespace and of what services share. */
  get namespace(): NamespaceChart {
    return this.charts.namespace;
  }

  /** The chart of a service, by its name in Kubernetes. @throws Error when there is none */
  service(name: string): ServiceChart {
    const chart = this.charts.services.get(name);
    if (chart === undefined)
      throw new Error(`There is no service "${name}". Services are: ${[...this.charts.services.keys()].join(', ')}.`);
    return chart;
  }
}
