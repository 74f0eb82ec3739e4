import type { Dependency } from '../../compose/model/service';
import { needsReadyName, readyName } from '../network/readiness';
import type { ServiceContext } from '../facts/context';
import { containerPorts } from '../network/container-ports';

/** How often a service that only has to be started is asked whether it is there: two minutes and more. */
const PATIENCE = 120;

/** The script of a container that waits for a service, and the image for it. */
export interface WaitScript {
  /** For `/bin/sh -c`. */
  readonly command: readonly string[];
  /** Whether it takes a client that only the image of the service has. */
  readonly needsItsImage: boolean;
}

/**
 * Waits for a service that runs all the time. `service_healthy`: until it is ready, however long that takes.
 * `service_started`: until it answers, to its client or at one of its ports, or has an address where no port is known; as
 * Compose waits for its start only, not for ever.
 *
 * @see Compose Specification, "depends_on"
 */
export function waitScript(dependency: ServiceContext, condition: Dependency['condition']): WaitScript {
  const { name, knowledge, clues } = dependency;
  const client = knowledge?.awaitReady?.(clues);
  const ports = containerPorts(dependency).flatMap(({ port, protocol }) => (protocol === 'TCP' ? port : []));
  const isHealthAwaited = condition === 'service_healthy';
  if (isHealthAwaited && needsReadyName(dependency)) return ownTools(until(resolves(readyName(dependency)), name));
  if (client !== undefined) {
    const script = isHealthAwaited ? until('"$@"', name) : untilTired('"$@"', name, 'does not answer');
    return { command: [script, 'wait', ...client], needsItsImage: true };
  }
  const listens = `(for port in ${ports.join(' ')}; do ${connects(name)} && exit; done; exit 1)`;
  const [test, failure] =
    ports.length === 0 ? [resolves(name), 'does not run'] : [listens, 'answers at none of its ports'];
  return ownTools(isHealthAwaited ? until(test, name) : untilTired(test, name, failure));
}

function ownTools(script: string): WaitScript {
  return { command: [script], needsItsImage: false };
}

function until(test: string, name: string): string {
  return `until ${test}; do echo "waiting for ${name}"; sleep 1; done; echo "${name} is there"`;
}

function untilTired(test: string, name: string, failure: string): string {
  return `tries=0
until ${test}; do
  tries=$((tries + 1))
  if [ $tries -gt ${PATIENCE} ]; then echo "${name} ${failure}; going on, as Compose would"; exit; fi
  echo "waiting for ${name}"; sleep 1
done
echo "${name} is there"`;
}

/** Succeeds once something listens. Not every busybox has `nc -z`; `-e` comes last and runs a program on connection. */
function connects(name: string): string {
  return `{ nc -z -w 2 ${name} $port 2>/dev/null || nc -w 2 ${name} $port -e true 2>/dev/null; }`;
}

/** Succeeds once the name has an address; the port does not matter. */
function resolves(name: string): string {
  return `! nc -w 1 ${name} 1 -e true 2>&1 | grep -q "bad address"`;
}
