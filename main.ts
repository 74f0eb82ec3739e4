import { join } from 'node:path';
import { App } from 'cdk8s';
import { addCharts } from './charts/project-charts';
import { loadProject } from './compose/load';
import { ComposeError } from './compose/problem';
import { OutputFolder } from './output/publish';
import { printReport } from './output/report';
import { planProject } from './plan/plan-project';

const output = new OutputFolder(
  process.env['CDK8S_OUTDIR'] ?? 'dist',
  join(__dirname, 'node_modules', '.cache', 'cdk8s-compose'),
);
try {
  const loaded = loadProject({ environment: process.env });
  const planned = planProject(loaded.project, { registry: process.env['IMAGE_REGISTRY'] });
  output.publish((outdir) => {
    const app = new App({ outdir });
    addCharts(app, planned.plan);
    app.synth();
  });
  printReport([...loaded.problems, ...planned.problems]);
} catch (error) {
  output.restore();
  if (!(error instanceof ComposeError)) throw error;
  printReport(error.problems);
  process.exitCode = 1;
}
