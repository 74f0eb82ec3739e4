import { containersOf } from './containers';
import type { Rule } from './rule';

/** Each service and job says what to run. @see Compose Specification, "image", "build", "provider" */
export const servicesCanRun: Rule = (project) =>
  containersOf(project.model)
    .filter(
      ({ service: { image, build, provider } }) =>
        (image ?? '') === '' && build === undefined && provider === undefined,
    )
    .map(({ section, path }) => ({
      severity: 'error',
      code: 'undeclared',
      ...project.locate(path),
      message: `The ${section === 'jobs' ? 'job' : 'service'} has neither an image nor a build.`,
      hint: 'Add "image: name:tag" or "build: ./folder".',
    }));
