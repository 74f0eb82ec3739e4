import { own } from '../own';
import type { Problem } from '../problem';
import type { Project } from '../project';
import { entryOf, textOf } from '../tree/node';
import type { Path } from '../tree/path';
import { nearest } from '../validate/nearest';
import { containersOf, type Container } from './containers';
import type { Rule } from './rule';

/** Something that another container names, and where it does so. */
interface Use extends Pick<Container, 'section' | 'name'> {
  readonly path: Path;
  readonly target: string;
}

/** A service or job depends on, shares with, and builds upon parts of the project alone; a job may wait for jobs. */
export const dependenciesExist: Rule = (project) =>
  containersOf(project.model).flatMap((container) => [
    ...dependenciesOf(project, container).flatMap((use) => checkDependency(project, use)),
    ...contextsOf(container).flatMap((use) => checkContext(project, use)),
  ]);

function dependenciesOf({ disabled }: Project, { section, name, path, service }: Container): Use[] {
  return Object.entries(service.depends_on ?? {})
    .filter(([target, { required }]) => required || !disabled.services.has(target))
    .map(([target]) => ({ section, name, target, path: [...path, 'depends_on', target] }));
}

function contextsOf({ section, name, path, service: { build } }: Container): Use[] {
  return Object.entries(build?.additional_contexts ?? {})
    .filter(([, context]) => context.startsWith('service:'))
    .map(([key, context]) => ({
      section,
      name,
      target: context.slice('service:'.length),
      path: [...path, 'build', 'additional_contexts', key],
    }));
}

function checkDependency(project: Project, { section, name, path, target }: Use): Problem[] {
  const { services, jobs = {} } = project.model;
  const isJob = Object.hasOwn(jobs, target);
  if (Object.hasOwn(services, target) || (isJob && section === 'jobs')) return [];
  const common = { severity: 'error', code: 'undeclared', ...project.locate(path) } as const;
  if (isJob) {
    const message = `"${name}" depends on the job "${target}", and no service waits for a job.`;
    return [{ ...common, message, hint: 'Depend on a service that runs once, with "service_completed_successfully".' }];
  }
  if (project.disabled.services.has(target) || project.disabled.jobs.has(target)) {
    const message = `"${name}" depends on "${target}", whose profiles are not enabled.`;
    return [{ ...common, message, hint: 'Enable one of them with COMPOSE_PROFILES, or write "required: false".' }];
  }
  const known = [...Object.keys(services), ...(section === 'jobs' ? Object.keys(jobs) : [])];
  const suggestion = nearest(target, known);
  const hint = suggestion ? `Did you mean "${suggestion}"?` : `Services are: ${Object.keys(services).join(', ')}.`;
  return [{ ...common, message: `"${name}" depends on "${target}", which is not a service here.`, hint }];
}

/** A service that is not enabled can still be built upon. */
function checkContext(project: Project, use: Use): Problem[] {
  const { name, path, target } = use;
  const service = own(project.model.services, target);
  const disabled = project.disabled.services.get(target);
  if (service === undefined && disabled === undefined) return checkDependency(project, use);
  if (service?.build !== undefined || entryOf(disabled, 'build') !== undefined) return [];
  const image = service?.image ?? textOf(entryOf(disabled, 'image')) ?? 'NAME';
  return [
    {
      severity: 'error',
      code: 'wrong-value',
      ...project.locate(path),
      message: `"${name}" builds upon "${target}", which has no build.`,
      hint: `Write "docker-image://${image}" to build upon an image.`,
    },
  ];
}
