import type { OptionValues } from 'commander';
import { defaultOutput } from '../../output/default-output';
import { printReport } from '../../output/report';
import { packageFolder } from '../package';
import { projectOptions } from '../project-options';
import { synthesise } from '../synthesise';

/** Writes the manifests of a project into a folder, and tells what is to be checked. */
export function synth(options: OptionValues): void {
  const folder: unknown = options['output'];
  const output = defaultOutput(process.env, packageFolder(), typeof folder === 'string' ? folder : undefined);
  const synthesis = synthesise(output, {
    ...projectOptions(options),
    registry: process.env['IMAGE_REGISTRY'],
    strict: options['strict'] === true || ['1', 'true'].includes(process.env['CDK8S_COMPOSE_STRICT'] ?? ''),
  });
  printReport(synthesis, options['verbose'] === true);
  if (!synthesis.published) process.exitCode = 1;
}
