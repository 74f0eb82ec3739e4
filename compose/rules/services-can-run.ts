import type { Rule } from './rule';

/** There is a service, and each says what to run. @see Compose Specification, "image", "build" */
export const servicesCanRun: Rule = (project) => {
  const services = Object.entries(project.model.services);
  if (services.length === 0) {
    return [
      {
        severity: 'error',
        code: 'undeclared',
        ...project.locate(['services']),
        message: 'There is no service to run.',
        hint: 'Add one under "services:", or enable a profile with COMPOSE_PROFILES.',
      },
    ];
  }
  return services
    .filter(([, service]) => service.image === undefined && service.build === undefined)
    .map(([name]) => ({
      severity: 'error',
      code: 'undeclared',
      ...project.locate(['services', name]),
      message: 'The service has neither an image nor a build.',
      hint: 'Add "image: name:tag" or "build: ./folder".',
    }));
};
