import { isCredential } from '../../compose/credentials/variables';
import type { EnvVar } from '../plan';
import { escapeExpansion } from '../values/expansion';
import { tell, type ServiceContext } from '../facts/context';
import { timeZoneOf } from '../facts/time-zone';
import type { ServiceCredentials } from './credentials';

/** Characters of a value that a message shows. */
const MAX_SHOWN = 60;

/** The environment of a container: that of the Compose file, and variables that the image needs on Kubernetes, which are reported. */
export function environmentOf(context: ServiceContext): ReadonlyMap<string, string> {
  const { service, knowledge, clues } = context;
  // One without a value is not set, as the shell that Compose takes it from has none.
  const written = Object.entries(service.environment ?? {}).flatMap(([name, value]): [string, string][] =>
    value === null || !isAllowed(context, name) ? [] : [[name, value]],
  );
  const { zone } = timeZoneOf(context);
  const needed = Object.entries(knowledge?.environment?.(clues) ?? {});
  for (const [name, value] of needed) {
    if (service.environment?.[name] === value) continue;
    tell(context, ['environment', name], {
      severity: 'note',
      code: 'default',
      message: `The variable ${name} is set to "${shortened(value)}", because the image needs this value on Kubernetes.`,
      hint: 'The Compose file needs no change.',
    });
  }
  return new Map([...written, ...(zone === undefined ? [] : [['TZ', zone] as const]), ...needed]);
}

/** Whether Kubernetes takes a text for the name of a variable: printable ASCII without "=". */
function isAllowed(context: ServiceContext, name: string): boolean {
  if (/^[ -<>-~]+$/.test(name)) return true;
  tell(context, ['environment', name], {
    severity: 'warning',
    code: 'name',
    message: `Kubernetes refuses the variable name "${name}"; the variable is left out.`,
    hint: 'Use letters, digits and "_" in the name, here and in the program that reads the variable.',
  });
  return false;
}

/** As much of a value as tells what it is. */
function shortened(value: string): string {
  return value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN)}…` : value;
}

/** The variables of a container; credentials come from the Secret, and first, as others may refer to them. */
export function planEnvironment(environment: ReadonlyMap<string, string>, credentials: ServiceCredentials): EnvVar[] {
  const secret = new Set(credentials.names);
  const plain = [...environment].filter(([name]) => !secret.has(name));
  return [
    ...credentials.env(),
    ...plain.map(([name, value]): EnvVar => ({ kind: 'value', name, value: escapeExpansion(value) })),
  ];
}

/** A name that a variable of Compose can have. */
function variableOf(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : name.replace(/\W/g, '_').replace(/^\d/, '_$&').toUpperCase();
}

/** Literal credentials work; whoever reads the Compose file reads them too. */
export function tellOfLiterals(context: ServiceContext, credentials: ServiceCredentials): void {
  for (const name of credentials.names) {
    if (!isCredential(name, context.service.environment?.[name] ?? '')) continue;
    if (!context.project.isLiteral(['services', context.key, 'environment', name])) continue;
    tell(context, ['environment', name], {
      severity: 'note',
      code: 'credential',
      message: `The value of ${name} is written in the Compose file.`,
      hint: `Write "\${${variableOf(name)}:?}" and keep the value in .env, which stays out of version control.`,
    });
  }
}
