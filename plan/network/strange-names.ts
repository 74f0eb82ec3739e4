import { formatPosition, type Position } from '../../compose/position';
import type { Problems } from '../../compose/problem';
import type { Project, Service } from '../../compose/project';
import type { Path } from '../../compose/tree/path';
import { hostsInText } from './host-spans';
import { positionIn, type ProjectTexts } from './project-texts';
import type { RenamedHosts } from './renamed-hosts';

/** The DNS server that Docker has in every container. */
const DOCKER_DNS = /(?<![\w.])127\.0\.0\.11(?![\w.])/g;
const NO_DOCKER_DNS = {
  message: '127.0.0.11 is the DNS server of Docker, which a cluster does not have.',
  hint: 'Take it out where names may be looked up once, at the start. Else name the one of the cluster, as a rule kube-dns.kube-system.svc.cluster.local, and call services by their full names: NAME.NAMESPACE.svc.cluster.local.',
};

/**
 * Tells of what services and their mounted files call and a cluster does not know by this name: services that have another
 * one there, and the DNS server of Docker. Files stay as they are.
 */
export function tellOfStrangeNames(
  project: Project,
  texts: ProjectTexts,
  renamed: RenamedHosts,
  problems: Problems,
): void {
  const told = new Set<string>();
  const tell = (at: Position, problem: { readonly message: string; readonly hint: string }): void => {
    const place = formatPosition(at);
    if (told.has(place)) return;
    told.add(place);
    problems.add({ severity: 'warning', code: 'name', at, ...problem });
  };
  for (const [key, service] of Object.entries(project.model.services)) {
    for (const path of writtenWith(service, DOCKER_DNS)) {
      problems.add({
        severity: 'warning',
        code: 'name',
        ...project.locate(['services', key, ...path]),
        ...NO_DOCKER_DNS,
      });
    }
    for (const text of texts.mounted(service)) {
      for (const { name, start } of renamed.size === 0 ? [] : hostsInText(text.text)) {
        const label = renamed.get(name);
        if (label === undefined) continue;
        tell(positionIn(text, start), {
          message: `"${name}" is called "${label}" in a cluster, and is called by the other name here.`,
          hint: `Write "${label}" here, and call the service so in the Compose file, to have one name everywhere.`,
        });
      }
      for (const { index } of text.text.matchAll(DOCKER_DNS)) {
        tell(positionIn(text, index), NO_DOCKER_DNS);
      }
    }
  }
}

/** Where a service itself has what a pattern finds. */
function writtenWith({ environment = {}, command, entrypoint, dns }: Service, pattern: RegExp): Path[] {
  const has = (text: string | null): boolean => text !== null && text.search(pattern) >= 0;
  const variables = Object.entries(environment).flatMap(([name, value]) => (has(value) ? [['environment', name]] : []));
  const lists = Object.entries({ command, entrypoint, dns }).flatMap(([key, words]) =>
    words?.some(has) ? [[key]] : [],
  );
  return [...variables, ...lists];
}
