import { App } from 'cdk8s';
import { ComposeProject, formatProblem } from 'cdk8s-compose';

export function addShop(app: App, environment: Record<string, string | undefined>): ComposeProject {
  return new ComposeProject(app, 'shop', { file: 'compose.yaml', environment });
}

if (require.main === module) {
  const app = new App();
  for (const problem of addShop(app, process.env).problems) console.error(formatProblem(problem));
  app.synth();
}
