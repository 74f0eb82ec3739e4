import type { OptionValues } from 'commander';
import { planned as planOf } from '../../charts/translate';
import { isCredential } from '../../compose/credentials/variables';
import type { Project } from '../../compose/project';
import { terminal } from '../../output/terminal';
import { isAddress } from '../../compose/values/address';
import type { ImageBuild } from '../../plan/plan';
import { checkRights } from '../build/allow';
import { findBuilder, type Builder } from '../build/builder';
import { cacheRepository } from '../build/cache';
import { buildCommand } from '../build/command';
import { chooseDelivery, currentContext, deliver, minikubeProfiles } from '../build/deliver';
import { buildOrder } from '../build/order';
import { forThisMachine } from '../build/platforms';
import { projectOptions } from '../project-options';
import { ProgramFailed, run, succeeds } from '../run';
import { withTemporaryFolder, writeTemporary } from '../temporary';

/** Builds each image that `build:` describes, under the name that the manifests use, and brings it to the cluster. */
export async function images(options: OptionValues): Promise<void> {
  const registry = process.env['IMAGE_REGISTRY'];
  const { project, plan } = planOf({ ...projectOptions(options), registry });
  const builds = buildOrder(plan.builds);
  if (builds.length === 0) {
    terminal.print('No service has a build: there is nothing to do.');
    return;
  }
  checkRights(builds, new Set(rightsIn(options)));
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
      await deliver(builder.name, delivery, image, build.recipe.platforms.length > 1);
  }
  if (delivery.kind === 'keep') terminal.tell(`\nThe images are built. ${delivery.why}`);
}

function rightsIn({ allow }: OptionValues): string[] {
  return Array.isArray(allow) ? allow.map(String) : [];
}

async function buildImage(builder: Builder, build: ImageBuild, project: Project): Promise<void> {
  const { name } = builder;
  const isList = name !== 'docker' && build.recipe.platforms.length > 1;
  const { cacheFrom, cacheTo } = build.conditions;
  const unknown = [...cacheFrom, ...cacheTo].filter((cache) => cacheRepository(cache) === undefined);
  if (name !== 'docker' && unknown.length > 0)
    terminal.tell(`${name} has no such cache, and keeps its own: ${unknown.join(' ')}`);
  // Images in the list from an earlier build would stay there.
  if (isList) succeeds(name, ['manifest', 'rm', build.image]);
  await withTemporaryFolder(async (folder) => {
    const { args, files, shown } = buildCommand(builder, build, {
      folder,
      lookup: project.environment,
      isSecret: (argument, value) => isCredential(argument, value) || project.credentials.isIn(value),
    });
    for (const file of files) writeTemporary(folder, file);
    for (const argument of shown) {
      terminal.tell(
        `The list of processes shows the build argument ${argument} while ${name} runs. Hand it over with "secrets".`,
      );
    }
    // Nothing in the current folder is taken for a file of a context that is fetched.
    await run(name, args, isAddress(build.recipe.context) ? folder : project.directory);
  });
  if (isList) for (const tag of build.tags) await run(name, ['tag', build.image, tag]);
}
