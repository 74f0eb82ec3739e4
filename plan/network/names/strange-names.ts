import { formatPosition, type Position } from '../../../compose/position';
import type { Problems } from '../../../compose/problems';
import type { Project } from '../../../compose/project';
import type { Service } from '../../../compose/model/service';
import type { Path } from '../../../compose/tree/path';
import type { ProjectText, ProjectTexts } from '../../facts/project-texts';
import type { RenamedHosts } from './renamed-hosts';
import { StrangeAddresses, type Advice } from './strange-addresses';

/**
 * Tells of what services and their mounted files call and a cluster does not know by this name: services that have another
 * one there, and addresses of Docker's. Files stay as they are.
 */
export function tellOfStrangeNames(
  project: Project,
  texts: ProjectTexts,
  renamed: RenamedHosts,
  problems: Problems,
): void {
  const told = new Set<string>();
  const seen = new Set<ProjectText>();
  const tell = (at: Position, problem: Advice): void => {
    const place = formatPosition(at);
    if (told.has(place)) return;
    told.add(place);
    problems.add({ severity: 'warning', code: 'name', at, ...problem });
  };
  const addresses = new StrangeAddresses(project);
  for (const [key, service] of Object.entries(project.model.services)) {
    for (const [path, text] of wordsOf(service)) {
      for (const advice of new Set(addresses.in(text).map((found) => found.advice))) {
        const place = project.locate(['services', key, ...path]);
        problems.add({ severity: 'warning', code: 'name', ...place, ...advice });
      }
    }
    for (const mounted of texts.mounted(service)) {
      if (seen.has(mounted)) continue;
      seen.add(mounted);
      const { text, place } = mounted;
      for (const { name, start } of renamed.size === 0 ? [] : mounted.hosts) {
        const label = renamed.get(name);
        if (label === undefined) continue;
        tell(place(start), {
          message: `The service "${name}" is called "${label}" in Kubernetes, and this text still contains the name "${name}".`,
          hint: `Write "${label}" here, and rename the service to "${label}" in the Compose file.`,
        });
      }
      for (const { offset, advice } of addresses.in(text)) tell(place(offset), advice);
    }
  }
}

/** The texts that a service itself hands to programs, each with its path. */
function* wordsOf({ environment = {}, extra_hosts = {}, ...service }: Service): Generator<[path: Path, text: string]> {
  for (const [name, value] of Object.entries(environment)) yield [['environment', name], value ?? ''];
  for (const [name, addresses] of Object.entries(extra_hosts)) yield [['extra_hosts', name], addresses.join(' ')];
  for (const key of ['command', 'entrypoint', 'dns'] as const) yield [[key], (service[key] ?? []).join(' ')];
  yield [['healthcheck', 'test'], (service.healthcheck?.test ?? []).join(' ')];
}
