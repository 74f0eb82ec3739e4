import { applyDefaults } from './defaults/defaults';
import { projectEnvironment } from './environment/project-environment';
import { resolveEnvironments } from './environment/service-environment';
import type { Lookup } from './interpolate/template';
import { type Problem, Problems } from './problem';
import { enableProfiles } from './profiles';
import { Project, type ComposeModel } from './project';
import { projectName } from './project-name';
import { readModel } from './read/read-model';
import { Reading } from './read/reading';
import { rules } from './rules';
import { findSources } from './source';
import { toJson, type Node } from './tree/node';
import { validateSchema } from './validate/schema';

export interface LoadOptions {
  /**
   * The Compose file, or several, each of which is merged over those before it. The folder of the first is the project
   * folder. Default: those that `COMPOSE_FILE` names, else the first of Compose's own names in the current folder, and
   * the override file beside it.
   */
  readonly file?: string | readonly string[] | undefined;
  /** The profiles that are enabled. Default: those that `COMPOSE_PROFILES` names. */
  readonly profiles?: readonly string[] | undefined;
  /** The shell's environment. Default: none. */
  readonly environment?: NodeJS.ProcessEnv;
}

/**
 * Reads Compose files into a project: the stages in order, each of which sees only what the one before made.
 *
 * @returns the project and what was noticed on the way
 * @throws ComposeError with all errors of the first stage that found any
 */
export function loadProject(options: LoadOptions = {}): { project: Project; problems: readonly Problem[] } {
  const problems = new Problems();
  const shell = options.environment ?? {};
  const named = options.file === undefined ? [] : [options.file].flat();
  const { files, directory } = findSources(named, projectEnvironment(process.cwd(), shell, new Problems()));
  const lookup = projectEnvironment(directory, shell, problems);
  problems.throwIfErrors();

  const reading = new Reading(lookup, directory, problems, files);
  const read = readModel(reading, { what: 'The Compose file', hint: 'Check the path in COMPOSE_FILE.' });
  const complete = applyDefaults(read, directory);
  if (reading.isIncomplete) {
    const { problems: wrong, missing } = validateSchema(complete);
    problems.add(...wrong, ...missing);
  }
  problems.throwIfErrors();

  const environment: Lookup = (name) => lookup(name) ?? reading.included.map((own) => own(name)).find(Boolean);
  const enabled = options.profiles ?? listOf(lookup('COMPOSE_PROFILES'));
  const resolved = resolveEnvironments(enableProfiles(complete, enabled), lookup, problems);
  problems.throwIfErrors();

  const project = toProject(resolved, directory, environment, reading.literals);
  problems.add(...rules.flatMap((rule) => rule(project)));
  problems.throwIfErrors();
  return { project, problems: problems.all };
}

function listOf(text: string | undefined): string[] {
  return (text ?? '').split(',').map((name) => name.trim());
}

/** The schema has checked the shape, and `normalise` has made each form the one that the model describes. */
function toProject(
  tree: Node,
  directory: string,
  environment: Project['environment'],
  literals: ReadonlySet<string>,
): Project {
  const written = toJson(tree) as unknown as Partial<ComposeModel>;
  const model: ComposeModel = {
    ...written,
    name: projectName(tree, directory, environment),
    services: written.services ?? {},
  };
  return new Project(model, tree, directory, environment, literals);
}
