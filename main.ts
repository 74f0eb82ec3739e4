import { join } from 'node:path';
import { ComposeError } from './compose/problem';
import { OutputFolder } from './output/publish';
import { printReport } from './output/report';
import { synthesise } from './cli/synthesise';

const output = new OutputFolder(
  process.env['CDK8S_OUTDIR'] ?? 'dist',
  join(__dirname, 'node_modules', '.cache', 'cdk8s-compose'),
);

try {
  const synthesis = synthesise(output, {
    environment: process.env,
    registry: process.env['IMAGE_REGISTRY'],
    strict: ['1', 'true'].includes(process.env['CDK8S_COMPOSE_STRICT'] ?? ''),
  });
  printReport(synthesis);
  if (!synthesis.published) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof ComposeError)) throw error;
  printReport(error);
  process.exitCode = 1;
}
