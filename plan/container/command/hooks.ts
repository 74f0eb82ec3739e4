import type { Hook } from '../../../compose/model/service';
import type { ServiceContext } from '../../facts/context';
import { asWord, refersToVariable } from './command-line';
import type { Piece, ServiceCredentials } from '../credentials';

/**
 * `post_start` and `pre_stop`. Kubernetes runs one command for each: several, or one with a folder or variables of its
 * own, are run by a shell, one after the other until one fails. It fills in no variables there, so a shell also
 * does that where there is a credential.
 *
 * @see https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/
 */
export function planHooks(
  context: ServiceContext,
  credentials: ServiceCredentials,
): {
  readonly postStart?: readonly string[];
  readonly preStop?: readonly string[];
} {
  const postStart = commandOf(context.service.post_start, credentials);
  const preStop = commandOf(context.service.pre_stop, credentials);
  return { ...(postStart === undefined ? {} : { postStart }), ...(preStop === undefined ? {} : { preStop }) };
}

function commandOf(hooks: readonly Hook[] = [], credentials: ServiceCredentials): readonly string[] | undefined {
  const [only, ...others] = hooks;
  if (only === undefined) return undefined;
  const isPlain = only.working_dir === undefined && Object.keys(only.environment ?? {}).length === 0;
  if (others.length === 0 && isPlain && !credentials.splitWords(only.command ?? []).some(refersToVariable)) {
    return only.command ?? undefined;
  }
  return ['/bin/sh', '-c', hooks.map((hook) => script(hook, credentials)).join(' && ')];
}

function script({ command, working_dir, environment = {} }: Hook, credentials: ServiceCredentials): string {
  const variables = Object.entries(environment).flatMap(([name, value]): Piece[][] =>
    value === null ? [] : [[{ kind: 'text', text: `${name}=` }, ...credentials.splitValue(name, value)]],
  );
  const words = [
    ...(variables.length === 0 ? [] : ['env', ...variables.map(word)]),
    ...credentials.splitWords(command ?? []).map(word),
  ].join(' ');
  return working_dir === undefined ? words : `(cd ${word([{ kind: 'text', text: working_dir }])} && ${words})`;
}

/** One word for a shell, without quotes where it needs none. */
function word(pieces: readonly Piece[]): string {
  if (refersToVariable(pieces)) return asWord(pieces);
  const text = pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
  return /^[-\w./:=@%+,]+$/.test(text) ? text : asWord([{ kind: 'text', text }]);
}
