import { Command } from 'commander';
import { loadProject } from '../compose/load';
import { ComposeError } from '../compose/problem';
import { printReport } from '../output/report';
import { planProject } from '../plan/plan-project';
import { chooseDelivery, currentContext, deliver, minikubeProfiles } from './deliver';
import { buildArguments, findBuilder } from './image-builder';
import { ProgramFailed, run } from './run';

/** Builds what `build:` names in the Compose file, under the names that the manifests have, and brings it to the cluster. */
function images(file: string | undefined): void {
  const registry = process.env['IMAGE_REGISTRY'];
  const { project } = loadProject({ file, environment: process.env });
  const { builds } = planProject(project, { registry }).plan;
  if (builds.length === 0) {
    console.log('No service has a build: there is nothing to do.');
    return;
  }
  const builder = findBuilder();
  if (builder === undefined)
    throw new ProgramFailed('None of docker, podman and buildah works here. Install one, or start its engine.');
  const context = registry ? undefined : currentContext();
  const delivery = chooseDelivery(registry, context, context === undefined ? [] : minikubeProfiles());
  for (const build of builds) {
    console.log(`\n${build.service}: ${build.image}`);
    run(builder.program, buildArguments(builder, build), {
      env: build.args,
      ...(build.inline === undefined ? {} : { input: build.inline }),
    });
    deliver(builder, delivery, build.image);
  }
  if (delivery.kind === 'keep') console.warn(`\nThe images are built. ${delivery.why}`);
}

const program = new Command('images')
  .description('Build the images of a Compose file and bring them to the cluster.')
  .option('-f, --file <path>', 'the Compose file', process.env['COMPOSE_FILE'])
  .action(({ file }: { file?: string }) => {
    images(file);
  });

try {
  program.parse();
} catch (error) {
  if (!(error instanceof ComposeError) && !(error instanceof ProgramFailed)) throw error;
  if (error instanceof ComposeError) printReport(error);
  else console.error(`\n${error.message}\n`);
  process.exitCode = 1;
}
