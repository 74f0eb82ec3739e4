import { credentialInWord, isCredential } from '../credentials';
import { joinName } from '../names';
import type { EnvVar, SecretPlan } from '../plan';
import { tell, type ServiceContext } from './context';

/** The environment and the arguments of a container, with every credential in a Secret of the service's own. */
export interface EnvironmentPlan {
  readonly env: readonly EnvVar[];
  readonly secrets: readonly SecretPlan[];
  readonly command?: readonly string[];
  readonly args?: readonly string[];
}

/**
 * Plans environment, `entrypoint` and `command`. What Compose has resolved stays literal: `$(NAME)` and `$$`, which
 * Kubernetes would expand in values and arguments, are escaped.
 *
 * @see https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/
 */
export function planEnvironment(context: ServiceContext): EnvironmentPlan {
  const { service, knowledge, clues } = context;
  const written = Object.entries(service.environment ?? {}).map(([name, value]): [string, string] => [
    name,
    value ?? '',
  ]);
  const variables = new Map([...written, ...Object.entries(knowledge?.environment?.(clues) ?? {})]);
  const secret = new Map([...variables].filter(([name, value]) => isCredential(name, value)));
  const secretName = joinName(context.name, 'credentials');

  const words = (list: readonly string[] | null | undefined): string[] | undefined => {
    if (list === null || list === undefined) return undefined;
    return list.map((word, index) => {
      const credential = credentialInWord(word, list[index - 1]);
      if (credential === undefined) return escapeExpansion(word);
      const name = nameFor(credential, secret);
      secret.set(name, credential);
      const at = word.indexOf(credential);
      return `${escapeExpansion(word.slice(0, at))}$(${name})${escapeExpansion(word.slice(at + credential.length))}`;
    });
  };
  const command = words(service.entrypoint);
  const args = words(service.command);
  warnOfLiterals(context, [...secret.keys()]);

  const plain = [...variables].filter(([name]) => !secret.has(name));
  return {
    env: [
      // Before the variables that may refer to them.
      ...[...secret.keys()].map((name): EnvVar => ({ kind: 'secret', name, secret: secretName, key: name })),
      ...plain.map(([name, value]): EnvVar => ({ kind: 'value', name, value: escapeExpansion(value) })),
    ],
    secrets:
      secret.size === 0
        ? []
        : [
            {
              name: secretName,
              data: Object.fromEntries(
                [...secret].map(([name, value]) => [name, Buffer.from(value).toString('base64')]),
              ),
            },
          ],
    // An entrypoint alone drops the CMD of the image, as Kubernetes' command does.
    ...(command === undefined || command.length === 0 ? {} : { command }),
    ...(args === undefined ? {} : { args }),
  };
}

/** A text that Kubernetes' expansion of `$(NAME)` gives back unchanged. */
function escapeExpansion(text: string): string {
  return /\$[$(]/.test(text) ? text.replace(/\$/g, '$$$$') : text;
}

/** The variable that holds a credential of a command line: one that has it already, else a new one. */
function nameFor(credential: string, secret: ReadonlyMap<string, string>): string {
  for (const [name, value] of secret) if (value === credential) return name;
  return `ARGUMENT_CREDENTIAL_${[...secret.keys()].filter((name) => name.startsWith('ARGUMENT_CREDENTIAL_')).length + 1}`;
}

/** Literal credentials work; whoever reads the file reads them too. */
function warnOfLiterals(context: ServiceContext, names: readonly string[]): void {
  for (const name of names) {
    if (context.project.isLiteral(['services', context.key, 'environment', name])) {
      tell(context, ['environment', name], {
        severity: 'note',
        code: 'credential',
        message: `The value of ${name} is written in the Compose file.`,
        hint: `Write "\${${name}:?}" and keep the value in .env, which stays out of version control.`,
      });
    }
  }
}
