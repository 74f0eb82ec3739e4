import { delimiter } from 'node:path';
import { gatherFromSecrets } from './redaction/gather';
import { applyImplied } from './defaults/implied';
import { projectEnvironment } from './environment/project-environment';
import { resolveEnvironments } from './environment/service-environment';
import type { Lookup } from './values/lookup';
import type { Problem } from './problem';
import { Problems } from './problems';
import { displayPath } from './files';
import { MAX_CREDENTIAL_FILES } from './limits';
import { enableProfiles, profilesIn } from './chosen/profiles';
import { Project } from './project';
import type { ComposeModel } from './model/compose-model';
import { leaveOut, namesLeftOut } from './chosen/left-out';
import { projectName } from './source/project-name';
import { readModel } from './read/read-model';
import { Reading } from './read/reading';
import { Texts } from './read/texts';
import { rules } from './rules';
import { findSources } from './source/find-sources';
import type { Reference } from './source/read-source';
import { during } from './stage';
import { allowedPaths, Borders } from './travel/borders';
import { machineFolders, type MachineFolders } from './chosen/machine-folders';
import { toJson, type Node } from './tree/node';
import { formatPath, locate } from './tree/path';

export interface LoadOptions {
  /**
   * The Compose file, or several, each of which is merged over those before it. The folder of the first is the project
   * folder. Default: those that `COMPOSE_FILE` names, else the first of Compose's own names in the current folder, and
   * the override file beside it.
   */
  readonly file?: string | readonly string[] | undefined;
  /** The profiles that are enabled. Default, also for an empty list: those that `COMPOSE_PROFILES` names. */
  readonly profiles?: readonly string[] | undefined;
  /** The shell's environment. Default: none. */
  readonly environment?: NodeJS.ProcessEnv | undefined;
  /** The name of the project. Default: `COMPOSE_PROJECT_NAME`, `name:` in the files, or that of the project folder. */
  readonly name?: string | undefined;
  /**
   * Files and folders from outside of the project that may travel, although keys are kept in such places, or although
   * only this machine has them. Default: those in `CDK8S_COMPOSE_ALLOW_PATHS` of `environment`, which always count.
   */
  readonly allowPaths?: readonly string[] | undefined;
  /**
   * Services and jobs that are left out, such as a helper that needs the socket of the container engine. Default: those in
   * `CDK8S_COMPOSE_WITHOUT` of `environment`, which always count.
   */
  readonly without?: readonly string[] | undefined;
  /**
   * The treatment of a folder of this machine that a service mounts: a claim, or an error. Default: what
   * `CDK8S_COMPOSE_MACHINE_FOLDERS` of `environment` says, else a claim.
   */
  readonly machineFolders?: MachineFolders | undefined;
}

/** A project, and what was noticed on the way. */
export interface Loaded {
  readonly project: Project;
  readonly problems: readonly Problem[];
}

/**
 * Reads Compose files into a project: the stages in order, each of which sees only what the one before made.
 *
 * @throws ComposeError with all errors of the first stage that found any, and what was noticed before
 */
export function loadProject(options: LoadOptions = {}): Loaded {
  return during({ doing: 'loading the project', file: [options.file].flat()[0] }, () => load(options));
}

function load(options: LoadOptions): Loaded {
  const problems = new Problems();
  const { name: called, environment: given = {} } = options;
  const shell: NodeJS.ProcessEnv = called === undefined ? given : { ...given, COMPOSE_PROJECT_NAME: called };
  const named = options.file === undefined ? [] : [options.file].flat();
  const here = projectEnvironment(shell, new Borders(process.cwd()), new Problems());
  const sources = findSources(named, here, problems);
  const { files, directory } = sources;
  const borders = new Borders(
    directory,
    allowedPaths(options.allowPaths ?? [], shell),
    machineFolders(options.machineFolders, shell, problems) === 'refuse',
  );
  const variables = projectEnvironment(shell, borders, problems);
  if (sources.overlooked !== undefined) problems.add(tellOfOverlooked(sources.overlooked, files));
  problems.throwIfErrors();

  const hint =
    named.length > 0 ? 'Check the path: it starts in the current folder.' : 'Check the path in COMPOSE_FILE.';
  // A file that `.env` names may be somebody else's idea.
  const isNamed = named.length > 0 || Boolean(shell['COMPOSE_FILE']);
  const namedBy = isNamed ? 'user' : here('COMPOSE_FILE') ? 'file' : 'folder';
  const reference: Reference = { what: 'The Compose file', hint, namedBy };
  const texts = new Texts(problems, borders);
  const name = projectName(
    files.flatMap((file) => texts.parse(file, reference)),
    directory,
    variables,
    problems,
  );
  const { credentials } = problems;
  credentials.addName(name);
  const lookup = credentials.noting((variable) => (variable === 'COMPOSE_PROJECT_NAME' ? name : variables(variable)));
  const reading = new Reading({ lookup, directory, files }, texts);
  const read = readModel(reading, reference);
  const complete = applyImplied(read);

  const environment: Lookup = (name) =>
    lookup(name) ?? reading.included.environments.map((own) => own(name)).find(Boolean);
  const { profiles = [] } = options;
  const enabled = profiles.length > 0 ? profiles : profilesIn(lookup('COMPOSE_PROFILES'));
  const chosen = leaveOut(enableProfiles(complete, enabled), namesLeftOut(options.without ?? [], shell));
  const { root, disabled } = chosen;
  problems.add(...chosen.problems);
  const tree = resolveEnvironments(root, lookup, texts);
  problems.throwIfErrors();

  const model = toModel(tree, name);
  const excess = gatherFromSecrets(credentials, model.secrets ?? {}, environment, borders);
  if (excess !== undefined) problems.refuse(tooManySecrets(tree, excess));
  const { literals } = texts;
  const project = new Project(model, {
    tree,
    environment,
    literals,
    disabled,
    credentials: credentials.known,
    borders,
  });
  problems.add(...rules.flatMap((rule) => rule(project)));
  problems.throwIfErrors();
  return { project, problems: problems.all };
}

function tooManySecrets(tree: Node, name: string): Omit<Problem, 'severity'> {
  return {
    code: 'content',
    at: locate(tree, ['secrets', name, 'file']),
    path: formatPath(['secrets', name]),
    message: `The files of the secrets up to here contain more than ${MAX_CREDENTIAL_FILES} bytes together.`,
    hint: 'Create the Secrets in the cluster with kubectl, and declare them with "external: true".',
  };
}

/** Compose reads it where it is run in the folder, and names no file. */
function tellOfOverlooked(override: string, files: readonly string[]): Problem {
  return {
    severity: 'note',
    code: 'file',
    at: { file: displayPath(override), line: 1, column: 1 },
    message:
      'The override file is not read, because another file is named; "docker compose" without a name reads both.',
    hint: `Name both: COMPOSE_FILE=${[...files, override].map(displayPath).join(delimiter)}`,
  };
}

/** The schema has checked the shape, and `normalise` has made each form the one that the model describes. */
function toModel(tree: Node, name: string): ComposeModel {
  const written = toJson(tree) as unknown as Partial<ComposeModel>;
  return { ...written, name, services: written.services ?? {} };
}
