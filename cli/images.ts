import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OptionValues } from 'commander';
import { loadProject } from '../compose/load';
import { after } from '../compose/problem';
import type { Project } from '../compose/project';
import { terminal } from '../output/terminal';
import { isAddress } from '../compose/values/address';
import type { ImageBuild } from '../plan/plan';
import { planProject } from '../plan/plan-project';
import { cacheRepository } from './build-cache';
import { buildCommand } from './build-command';
import { buildOrder } from './build-order';
import { chooseDelivery, currentContext, deliver, minikubeProfiles } from './deliver';
import { findBuilder, type ImageBuilder } from './image-builder';
import { forThisMachine } from './platforms';
import { projectOptions } from './project-options';
import { ProgramFailed, run, succeeds } from './run';

/** Builds each image that `build:` describes, under the name that the manifests use, and brings it to the cluster. */
export async function images(options: OptionValues): Promise<void> {
  const registry = process.env['IMAGE_REGISTRY'];
  const { project, problems } = loadProject(projectOptions(options));
  const builds = buildOrder(after(problems, () => planProject(project, { registry })).plan.builds);
  if (builds.length === 0) {
    terminal.print('No service has a build: there is nothing to do.');
    return;
  }
  const builder = findBuilder();
  if (builder === undefined)
    throw new ProgramFailed('None of docker, podman and buildah works here. Install one, or start its engine.');
  const context = registry ? undefined : currentContext();
  const delivery = chooseDelivery(registry, context, context === undefined ? [] : minikubeProfiles());
  const isLocal = delivery.kind === 'kind' || delivery.kind === 'minikube';
  for (const planned of builds) {
    const build = isLocal ? forThisMachine(planned) : planned;
    terminal.print(`\n${build.service}: ${[build.image, ...build.tags].join(', ')}`);
    await buildImage(builder, build, project);
    for (const image of [build.image, ...build.tags])
      await deliver(builder, delivery, image, build.recipe.platforms.length > 1);
  }
  if (delivery.kind === 'keep') terminal.tell(`\nThe images are built. ${delivery.why}`);
}

async function buildImage(builder: ImageBuilder, build: ImageBuild, project: Project): Promise<void> {
  const isList = builder !== 'docker' && build.recipe.platforms.length > 1;
  const { cacheFrom, cacheTo } = build.conditions;
  const unknown = [...cacheFrom, ...cacheTo].filter((cache) => cacheRepository(cache) === undefined);
  if (builder !== 'docker' && unknown.length > 0)
    terminal.tell(`${builder} has no such cache, and keeps its own: ${unknown.join(' ')}`);
  // What is in the list from an earlier build would stay in it.
  if (isList) succeeds(builder, ['manifest', 'rm', build.image]);
  const folder = mkdtempSync(join(tmpdir(), 'cdk8s-compose-'));
  try {
    const dockerfile = join(folder, 'Dockerfile');
    const { args, env } = buildCommand(builder, build, dockerfile, project.environment);
    if (build.recipe.inline !== undefined) writeFileSync(dockerfile, build.recipe.inline);
    // Nothing in the current folder is taken for a file of a context that is fetched.
    await run(builder, args, { env, cwd: isAddress(build.recipe.context) ? folder : project.directory });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (isList) for (const tag of build.tags) await run(builder, ['tag', build.image, tag]);
}
