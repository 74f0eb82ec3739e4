import { bool, duration, port, text, wholeNumber, words, type Read, written } from '../settings/values';
import { setsPart, type Label } from './label';

/** As the `test` of a healthcheck; a command with `|`, `&&` and the like is run by a shell. */
const test: Read<readonly string[]> = (value) => {
  const line = written(value);
  const shell = /^CMD-SHELL\s+/.exec(line)?.[0];
  if (shell !== undefined) return ['CMD-SHELL', line.slice(shell.length)];
  if (!/^(?:\[|CMD\s)/.test(line) && /[;&|<>]/.test(line)) return ['CMD-SHELL', line];
  const [first = '', ...rest] = words(value);
  return ['CMD', 'CMD-SHELL', 'NONE'].includes(first) ? [first, ...rest] : ['CMD', first, ...rest];
};

/** When a container is ready, and when it is to be restarted, apart from the healthcheck. */
export const probeLabels: Readonly<Record<string, Label>> = {
  'kompose.service.healthcheck.readiness.disable': setsPart('readiness', 'disable', bool),
  'kompose.service.healthcheck.readiness.test': setsPart('readiness', 'test', test),
  'kompose.service.healthcheck.readiness.interval': setsPart('readiness', 'interval', duration),
  'kompose.service.healthcheck.readiness.timeout': setsPart('readiness', 'timeout', duration),
  'kompose.service.healthcheck.readiness.retries': setsPart('readiness', 'retries', wholeNumber(1)),
  'kompose.service.healthcheck.readiness.start_period': setsPart('readiness', 'startPeriod', duration),
  'kompose.service.healthcheck.readiness.http_get_path': setsPart('readiness', 'httpPath', text),
  'kompose.service.healthcheck.readiness.http_get_port': setsPart('readiness', 'httpPort', port),
  'kompose.service.healthcheck.readiness.tcp_port': setsPart('readiness', 'tcpPort', port),
  'kompose.service.healthcheck.liveness.http_get_path': setsPart('liveness', 'httpPath', text),
  'kompose.service.healthcheck.liveness.http_get_port': setsPart('liveness', 'httpPort', port),
  'kompose.service.healthcheck.liveness.tcp_port': setsPart('liveness', 'tcpPort', port),
};
