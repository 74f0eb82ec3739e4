import type { Dependency } from '../../compose/project';
import { joinName } from '../names';
import type { ContainerPlan, ContainerSecurity } from '../plan';
import type { ServiceContext } from './context';
import { tell } from './context';
import { containerPorts } from './network';
import { runAs } from '../container/security';

/** Has `nc`, and little else. */
const WAITING_IMAGE = 'busybox:1.37';
/** The user that owns nothing. */
const NOBODY = 65534;

/**
 * An initContainer that waits for a service which this one depends on. A Service has endpoints only when its pod is
 * ready, so that what connects is also healthy.
 */
export function planWait(
  context: ServiceContext,
  dependency: ServiceContext,
  { condition }: Dependency,
): ContainerPlan | undefined {
  if (condition === 'service_completed_successfully') {
    tell(context, ['depends_on', dependency.key, 'condition'], {
      severity: 'error',
      code: 'unsupported',
      message: 'Waiting for a service to end is not translated yet.',
      hint: 'Do what it does in the entrypoint of the service that needs it.',
    });
    return undefined;
  }
  const client = dependency.knowledge?.awaitReady?.(dependency.clues);
  const owner = runAs(dependency);
  const [port] = containerPorts(dependency).filter(({ protocol }) => protocol === 'TCP');
  const probe = client ?? [
    '/bin/sh',
    '-c',
    port === undefined ? resolves(dependency.name) : connects(dependency.name, port.port),
  ];
  const what = port === undefined ? dependency.name : `${dependency.name}:${port.port}`;
  const script = `until "$@"; do echo "waiting for ${what}"; sleep 1; done; echo "${what} is there"`;
  return {
    name: joinName('wait-for', dependency.name),
    image: client === undefined ? WAITING_IMAGE : dependency.image,
    pullPolicy: 'IfNotPresent',
    command: ['/bin/sh', '-c', script, 'wait', ...probe],
    env: [],
    ports: [],
    mounts: [],
    security: waitingSecurity(client === undefined ? NOBODY : (owner.uid ?? NOBODY)),
  };
}

/** Succeeds once something listens. Not every busybox has `nc -z`; `-e` comes last and runs a program on connection. */
function connects(name: string, port: number): string {
  return `nc -z -w 2 ${name} ${port} 2>/dev/null || nc -w 2 ${name} ${port} -e true 2>/dev/null`;
}

/** Succeeds once the name has an address; the port does not matter. */
function resolves(name: string): string {
  return `! nc -w 1 ${name} 1 -e true 2>&1 | grep -q "bad address"`;
}

function waitingSecurity(uid: number): ContainerSecurity {
  return {
    runAsUser: uid === 0 ? NOBODY : uid,
    runAsGroup: uid === 0 ? NOBODY : uid,
    runAsNonRoot: true,
    allowPrivilegeEscalation: false,
    addCapabilities: [],
    dropCapabilities: ['ALL'],
  };
}
