import { statOf } from '../../../compose/files';
import { realPath } from '../../../compose/travel/real-path';
import { NO_STORAGE, type Storage } from '../storage';
import { say, type Bind } from './bind-problems';

/** What every container has of its own, and mounts from the machine only to have the same as that. */
const OF_ITS_OWN: Readonly<Record<string, string>> = {
  '/etc/localtime': 'Set the time zone with the variable TZ where it matters.',
  '/etc/timezone': 'Set the time zone with the variable TZ where it matters.',
  '/etc/machine-id': 'Remove the mount.',
  '/etc/hosts': 'Name further hosts with "extra_hosts".',
  '/etc/resolv.conf': 'Name further servers with "dns".',
  '/dev/random': 'Remove the mount.',
  '/dev/urandom': 'Remove the mount.',
  '/dev/null': 'Remove the mount.',
  '/dev/shm': 'Say how large it is to be with "shm_size".',
};

const LEFT_OUT =
  'A service that does without it here loses it in a second file, for Kubernetes only: "volumes: !override" with those that stay.';

/** What a program mounts to look at the machine, or to talk with it. */
const NODE = /^\/(boot|dev|lib\/modules|proc|run|sys|var\/run)(\/|$)/;

/** What is mounted is no part of the project, so that it does not travel. */
export function refuseMachine(bind: Bind): Storage {
  const { source, context } = bind;
  const hint = OF_ITS_OWN[source];
  if (hint !== undefined) {
    say(bind, {
      severity: 'warning',
      code: 'approximation',
      message: `${source} of this machine is left out: a container has one of its own.`,
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
      ? `${source} is the container engine's socket, which a pod does not have.`
      : `${source} ${real === source ? 'is' : `leads to ${real}, which is`} of this machine, and not of the project: a cluster has no such path.`,
    hint: isSocket
      ? `Remove the mount; what needs it must use the Kubernetes API instead. ${LEFT_OUT}`
      : wayOut(bind, real),
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
    return 'This is a path of Windows. Write the path from the folder of the Compose file, with "/": "./folder".';
  }
  if (NODE.test(source) || NODE.test(real)) {
    return 'Remove the mount; what a program has to see of its node is a hostPath volume, which a patch of "x-kubernetes" adds.';
  }
  if (statOf(source)?.isFile() === true) {
    return `Declare it under "configs" or "secrets" with "file: ${source}": those may be anywhere on this machine.`;
  }
  if (project.borders.isOfMachine(source)) {
    return `Use a named volume for what a program keeps; what it reads may be "configs" or "secrets", file by file, a copy in the project, or allowed by you: --allow-path ${real}.`;
  }
  return `Write it as "${written}" where it belongs to the project, so that its files travel; use a named volume for what a program keeps.`;
}
