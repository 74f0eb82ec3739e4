import { projectEnvironment } from './environment/project-environment';
import { resolveEnvironments } from './environment/service-environment';
import { interpolate } from './interpolate/interpolate';
import { normalise } from './normalise/normalise';
import { formatPosition } from './position';
import { type Problem, Problems } from './problem';
import { enableProfiles } from './profiles';
import { Project, type ComposeModel } from './project';
import { projectName } from './project-name';
import { rules } from './rules';
import { readSource } from './source';
import { toJson, type Node } from './tree/node';
import { formatPath, locate, rewrite } from './tree/path';
import { parseYaml } from './tree/parse';
import { validateSchema } from './validate/schema';

export interface LoadOptions {
  /** The Compose file; its folder is the project folder. Default: the first of Compose's own names in the current folder. */
  readonly file?: string | undefined;
  /** The shell's environment. Default: none. */
  readonly environment?: NodeJS.ProcessEnv;
}

/**
 * Reads a Compose file into a project: the stages in order, each of which sees only what the one before made.
 *
 * @returns the project and what was noticed on the way
 * @throws ComposeError with all errors of the first stage that found any
 */
export function loadProject(options: LoadOptions = {}): { project: Project; problems: readonly Problem[] } {
  const problems = new Problems();
  const { source, problems: overrides } = readSource(options.file);
  problems.add(...overrides);

  const parsed = parseYaml(source.file, source.text);
  problems.add(...parsed.problems);
  problems.throwIfErrors();
  if (parsed.node === undefined) throw new Error('A file without problems has a tree.');

  const lookup = projectEnvironment(source.directory, options.environment ?? {}, problems);
  const interpolated = interpolate(parsed.node, lookup, problems);
  problems.throwIfErrors();

  problems.add(...validateSchema(interpolated), ...notReadYet(interpolated));
  problems.throwIfErrors();

  const enabled = (lookup('COMPOSE_PROFILES') ?? '').split(',').map((name) => name.trim());
  const normal = normalise(enableProfiles(interpolated, enabled), source.directory, problems);
  const resolved = resolveEnvironments(normal, lookup, problems);
  problems.throwIfErrors();

  const project = toProject(resolved, source.directory, lookup, literalPlaces(parsed.node));
  problems.add(...rules.flatMap((rule) => rule(project)));
  problems.throwIfErrors();
  return { project, problems: problems.all };
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

/** Keys that would change the whole model; going on without them would be a lie. */
function notReadYet(root: Node): Problem[] {
  const services = root.kind === 'mapping' ? root.entries.get('services')?.value : undefined;
  const extending = services?.kind === 'mapping' ? [...services.entries] : [];
  const paths = [
    ...(root.kind === 'mapping' && root.entries.has('include') ? [['include']] : []),
    ...extending
      .filter(([, { value }]) => value.kind === 'mapping' && value.entries.has('extends'))
      .map(([name]) => ['services', name, 'extends']),
  ];
  return paths.map((path) => ({
    severity: 'error',
    code: 'unsupported',
    at: locate(root, path),
    path: formatPath(path),
    message: `"${path.at(-1) ?? ''}" is not read yet.`,
    hint: 'Let Docker Compose resolve it: docker compose config > resolved.yaml, then COMPOSE_FILE=resolved.yaml.',
  }));
}

/** Where the values of environments stand that no variable takes part in. */
function literalPlaces(root: Node): Set<string> {
  const places = new Set<string>();
  rewrite(root, (node, path) => {
    if (path[2] === 'environment' && node.kind === 'scalar' && !String(node.value).includes('$'))
      places.add(formatPosition(node.at));
    return node;
  });
  return places;
}
