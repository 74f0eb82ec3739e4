import { statOf } from '../../../compose/files';
import { realPath } from '../../../compose/travel/real-path';
import { NO_STORAGE, type Storage } from '../storage';
import { say, type Bind } from './bind-problems';

/** Files of the machine that every container has of its own, and that are mounted to make the two agree. */
const OF_ITS_OWN: Readonly<Record<string, string>> = {
  '/etc/localtime': 'Set the time zone with the variable TZ, if the program depends on it.',
  '/etc/timezone': 'Set the time zone with the variable TZ, if the program depends on it.',
  '/etc/machine-id': 'Remove the mount.',
  '/etc/hosts': 'Add hosts with "extra_hosts".',
  '/etc/resolv.conf': 'Add DNS servers with "dns".',
  '/dev/random': 'Remove the mount.',
  '/dev/urandom': 'Remove the mount.',
  '/dev/null': 'Remove the mount.',
  '/dev/shm': 'Set the size with "shm_size".',
};

const LEFT_OUT =
  'To remove the mount on Kubernetes only, write a second Compose file with "volumes: !override" and the remaining mounts.';

/** Places that a program mounts to look at the machine, or to talk with it. */
const NODE = /^\/(boot|dev|lib\/modules|proc|run|sys|var\/run)(\/|$)/;

/** Refuses a bind mount of the machine: its source is no part of the project, so it does not travel. */
export function refuseMachine(bind: Bind): Storage {
  const { source, context } = bind;
  const hint = OF_ITS_OWN[source];
  if (hint !== undefined) {
    say(bind, {
      severity: 'warning',
      code: 'approximation',
      message: `${source} of this machine is left out, because every container has its own.`,
      hint,
    });
    return NO_STORAGE;
  }
  const real = realPath(source);
  const refused = context.project.borders.privacy(source);
  if (refused !== undefined) {
    const { message, hint } = refused;
    say(bind, { severity: 'error', code: 'content', message, hint: `${hint} ${LEFT_OUT}` });
    return NO_STORAGE;
  }
  const isSocket = /\/(docker|podman|containerd)\.sock$/.test(source);
  say(bind, {
    severity: 'error',
    code: 'content',
    message: isSocket
      ? `${source} is the socket of the container engine, which a pod cannot reach.`
      : `${source} ${real === source ? 'belongs' : `leads to ${real}, which belongs`} to this machine and not to the project; a cluster has no such path.`,
    hint: isSocket ? `Remove the mount, and use the Kubernetes API instead. ${LEFT_OUT}` : wayOut(bind, real),
  });
  return NO_STORAGE;
}

function wayOut(bind: Bind, real: string): string {
  const { volume } = bind.request;
  return volume === undefined
    ? `${otherWay(bind, real)} ${LEFT_OUT}`
    : `Remove "driver_opts" of the volume "${volume}" to begin with an empty claim, or mount a folder of the project.`;
}

function otherWay({ context: { project }, source, written }: Bind, real: string): string {
  if (/^([A-Za-z]:|\\\\)/.test(source)) {
    return 'Write the Windows path relative to the folder of the Compose file, with "/": "./folder".';
  }
  if (NODE.test(source) || NODE.test(real)) {
    return 'Remove the mount; if a program needs files of its node, add a hostPath volume with a patch of "x-kubernetes".';
  }
  if (statOf(source)?.isFile() === true) {
    return `Declare the file under "configs" or "secrets" with "file: ${source}"; such files may be anywhere on this machine.`;
  }
  if (project.borders.isOfMachine(source)) {
    return `Use a named volume for files that the program writes. For files that the program reads, use "configs" or "secrets", copy them into the project, or allow the path: --allow-path ${real}.`;
  }
  return `If the path belongs to the project, write "${written}", and its files travel; use a named volume for files that the program writes.`;
}
