import type { Problems } from '../../../compose/problems';
import type { Project } from '../../../compose/project';
import type { Hook, Service } from '../../../compose/model/service';
import { hostsInScript, hostsInVariable, type HostSpan } from '../../facts/host-spans';

/** The names that Kubernetes does not allow, and what stands for each. */
export type RenamedHosts = ReadonlyMap<string, string>;

/**
 * A service whose names of other services are those that they have in Kubernetes: a host called `my_db` is called
 * `my-db` there, in every variable, command, healthcheck and hook that calls it. Each of these is reported.
 */
export function withRenamedHosts(
  project: Project,
  key: string,
  service: Service,
  renamed: RenamedHosts,
  problems: Problems,
): Service {
  if (renamed.size === 0) return service;
  const tellOf = (path: readonly (string | number)[], names: readonly string[]): void => {
    for (const name of new Set(names)) {
      problems.add({
        severity: 'note',
        code: 'approximation',
        ...project.locate(['services', key, ...path]),
        message: `The name "${name}" is replaced by "${renamed.get(name)}", the name of the service in Kubernetes.`,
        hint: 'Rename the service in the Compose file to use one name everywhere.',
      });
    }
  };
  const replaced = (text: string, hosts: readonly HostSpan[], path: readonly (string | number)[]): string => {
    const found = hosts.filter(({ name }) => renamed.has(name)).sort((a, b) => b.start - a.start);
    tellOf(
      path,
      found.map(({ name }) => name),
    );
    return found.reduce(
      (whole, { start, name }) => whole.slice(0, start) + renamed.get(name) + whole.slice(start + name.length),
      text,
    );
  };
  const words = (list: readonly string[], path: readonly string[]): string[] =>
    list.map((word, index) => {
      // An option and its value are two words, and one script.
      const before = list[index - 1];
      const prefix = before !== undefined && before.startsWith('-') ? `${before} ` : '';
      return replaced(prefix + word, hostsInScript(prefix + word), path).slice(prefix.length);
    });
  const hooks = (list: readonly Hook[], path: string): Hook[] =>
    list.map(({ command, ...hook }) => ({ ...hook, ...(command && { command: words(command, [path]) }) }));
  const { environment, command, entrypoint, healthcheck, post_start, pre_stop } = service;
  for (const [variable, value] of Object.entries(environment ?? {})) {
    if (!mayBeHost(variable, value, renamed)) continue;
    problems.add({
      severity: 'note',
      code: 'name',
      ...project.locate(['services', key, 'environment', variable]),
      message: `The value "${value}" stays, although the service of this name is called "${renamed.get(value)}" in Kubernetes: the value may be something other than a host.`,
      hint: 'If the value is a host, rename the service in the Compose file.',
    });
  }
  return {
    ...service,
    ...(environment && {
      environment: mapValues(environment, (value, variable) =>
        value === null ? value : replaced(value, hostsInVariable(variable, value), ['environment', variable]),
      ),
    }),
    ...(command && { command: words(command, ['command']) }),
    ...(entrypoint && { entrypoint: words(entrypoint, ['entrypoint']) }),
    ...(healthcheck?.test && {
      healthcheck: { ...healthcheck, test: words(healthcheck.test, ['healthcheck', 'test']) },
    }),
    ...(post_start && { post_start: hooks(post_start, 'post_start') }),
    ...(pre_stop && { pre_stop: hooks(pre_stop, 'pre_stop') }),
  };
}

/** Whether a value is the name of a service, and neither what its variable is called nor how it stands there tells of what. */
function mayBeHost(variable: string, value: string | null, renamed: RenamedHosts): value is string {
  const isOther = /(DB|DATABASE|SCHEMA|USER|NAME|PASS|PASSWORD|TOPIC|QUEUE|BUCKET|PREFIX|INDEX|PROJECT|ID|TAG)$/i;
  if (value === null || !renamed.has(value) || isOther.test(variable)) return false;
  return hostsInVariable(variable, value).length === 0;
}

function mapValues<T>(values: Readonly<Record<string, T>>, change: (value: T, key: string) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value, key)]));
}
