import type { Project } from '../../../compose/project';

/**
 * The project with `network_mode: container:NAME` as `service:KEY`, where the container is one of the project, which its
 * `container_name` tells.
 */
export function withOwnContainers(project: Project): Project {
  const { services } = project.model;
  const keys = new Map(
    Object.entries(services).flatMap(([key, { container_name: name }]) => (name ? [[name, key]] : [])),
  );
  const changed = Object.entries(services).flatMap(([key, service]) => {
    const name = /^container:(.+)$/.exec(service.network_mode ?? '')?.[1];
    const other = name === undefined ? undefined : keys.get(name);
    if (other === undefined || other === key) return [];
    return [[key, { ...service, network_mode: `service:${other}` }] as const];
  });
  if (changed.length === 0) return project;
  return project.withModel({ ...project.model, services: { ...services, ...Object.fromEntries(changed) } });
}
