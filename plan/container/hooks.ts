import type { Hook } from '../../compose/project';
import type { ServiceContext } from '../service/context';

/**
 * `post_start` and `pre_stop`. Kubernetes runs one command for each: several, or one with a folder or variables of its
 * own, are run by a shell, one after the other until one fails.
 *
 * @see https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/
 */
export function planHooks(context: ServiceContext): {
  readonly postStart?: readonly string[];
  readonly preStop?: readonly string[];
} {
  const postStart = commandOf(context, 'post_start');
  const preStop = commandOf(context, 'pre_stop');
  return { ...(postStart === undefined ? {} : { postStart }), ...(preStop === undefined ? {} : { preStop }) };
}

function commandOf(context: ServiceContext, kind: 'post_start' | 'pre_stop'): readonly string[] | undefined {
  const hooks = context.service[kind] ?? [];
  const [only, ...others] = hooks;
  if (only === undefined) return undefined;
  if (others.length === 0 && isPlain(only)) return only.command;
  return ['/bin/sh', '-c', hooks.map(script).join(' && ')];
}

function isPlain({ working_dir, environment }: Hook): boolean {
  return working_dir === undefined && Object.keys(environment ?? {}).length === 0;
}

function script({ command = [], working_dir, environment = {} }: Hook): string {
  const variables = Object.entries(environment).flatMap(([name, value]) => (value === null ? [] : `${name}=${value}`));
  const words = [...(variables.length === 0 ? [] : ['env', ...variables]), ...command].map(quoted).join(' ');
  return working_dir === undefined ? words : `(cd ${quoted(working_dir)} && ${words})`;
}

/** One word for a shell. */
function quoted(word: string): string {
  return /^[-\w./:=@%+,]+$/.test(word) ? word : `'${word.replace(/'/g, `'\\''`)}'`;
}
