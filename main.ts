import { join } from 'node:path';
import { ManifestApp } from './charts/manifest-app';
import { addCharts } from './charts/project-charts';
import { loadProject } from './compose/load';
import { ComposeError } from './compose/problem';
import { OutputFolder } from './output/publish';
import { isInexact, printReport, type Report } from './output/report';
import { planProject } from './plan/plan-project';

const output = new OutputFolder(
  process.env['CDK8S_OUTDIR'] ?? 'dist',
  join(__dirname, 'node_modules', '.cache', 'cdk8s-compose'),
);
const strict = ['1', 'true'].includes(process.env['CDK8S_COMPOSE_STRICT'] ?? '');

try {
  const loaded = loadProject({ environment: process.env });
  const planned = planProject(loaded.project, { registry: process.env['IMAGE_REGISTRY'] });
  const report: Report = { ...planned, problems: [...loaded.problems, ...planned.problems] };
  if (strict && report.problems.some(isInexact)) {
    output.restore();
    process.exitCode = 1;
  } else {
    output.publish((outdir) => {
      const app = new ManifestApp({ outdir });
      addCharts(app, planned.plan);
      app.synth();
    });
  }
  printReport(report);
} catch (error) {
  output.restore();
  if (!(error instanceof ComposeError)) throw error;
  printReport(error);
  process.exitCode = 1;
}
