import type { Rule } from './rule';

/** Each service says what to run. @see Compose Specification, "image", "build", "provider" */
export const servicesCanRun: Rule = (project) =>
  Object.entries(project.model.services)
    .filter(([, { image, build, provider }]) => (image ?? '') === '' && build === undefined && provider === undefined)
    .map(([name]) => ({
      severity: 'error',
      code: 'undeclared',
      ...project.locate(['services', name]),
      message: 'The service has neither an image nor a build.',
      hint: 'Add "image: name:tag" or "build: ./folder".',
    }));
