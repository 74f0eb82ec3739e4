import { parseDuration } from '../../../compose/values/duration';
import type { Probe, ProbeAction } from '../../plan';
import { tell, type ServiceContext } from '../../facts/context';
import { containerPorts } from '../../network/container-ports';
import type { ProbeSettings } from '../../settings/settings';
import { probeCommand } from '../command/command-line';
import type { ServiceCredentials } from '../credentials';
import { DEFAULTS, seconds } from './seconds';

/** A probe that the labels of kompose ask for; what they leave open is that of the healthcheck, else Docker's default. */
export function chosenProbe(
  context: ServiceContext,
  credentials: ServiceCredentials,
  settings: ProbeSettings | undefined,
): Probe | undefined {
  if (settings === undefined) return undefined;
  const action = chosenAction(context, credentials, settings);
  if (action === undefined) return undefined;
  const { healthcheck } = context.service;
  const delay = parseDuration(settings.startPeriod ?? '') ?? 0;
  return {
    action,
    period: seconds(settings.interval ?? healthcheck?.interval, DEFAULTS.interval),
    timeout: seconds(settings.timeout ?? healthcheck?.timeout, DEFAULTS.timeout),
    failureThreshold: Math.max(1, settings.retries ?? healthcheck?.retries ?? DEFAULTS.retries),
    ...(delay === 0 ? {} : { initialDelay: Math.ceil(delay) }),
  };
}

function chosenAction(
  context: ServiceContext,
  credentials: ServiceCredentials,
  { test, httpPath, httpPort, tcpPort }: ProbeSettings,
): ProbeAction | undefined {
  if (test !== undefined && test[0] !== 'NONE') {
    const [kind = 'CMD', ...words] = test;
    return { kind: 'exec', command: probeCommand(kind, words, credentials) };
  }
  if (tcpPort !== undefined) return { kind: 'tcp', port: tcpPort };
  if (httpPath === undefined && httpPort === undefined) return undefined;
  if (httpPath !== undefined && credentials.isCredential('path', httpPath)) {
    tell(context, ['labels'], {
      severity: 'error',
      code: 'credential',
      message: 'The path of the probe contains a credential, which every reader of the manifest would see.',
      hint: 'Put the credential into a variable of the container, and probe with a command that reads the variable: the "test" of a healthcheck.',
    });
    return undefined;
  }
  const port = httpPort ?? containerPorts(context).find(({ protocol }) => protocol === 'TCP')?.port;
  if (port !== undefined) return { kind: 'http', path: httpPath ?? '/', port };
  tell(context, ['labels'], {
    severity: 'error',
    code: 'undeclared',
    message: 'The probe has no port.',
    hint: 'Set the port with the label that ends in "http_get_port".',
  });
  return undefined;
}
