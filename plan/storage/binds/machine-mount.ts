import { statOf } from '../../../compose/files';
import { realPath } from '../../../compose/travel/real-path';
import { isZoneMount, timeZoneOf } from '../../facts/time-zone';
import { NO_STORAGE, type Storage } from '../storage';
import { refuseMissing, say, type Bind } from './bind-problems';
import { isClaimed, isEngineSocket, isWindowsPath, machinePlace, OF_ITS_OWN, withoutEnd } from './machine-places';

const LEFT_OUT =
  'To remove the mount on Kubernetes only, write a second Compose file with "volumes: !override" and the remaining mounts.';

/**
 * A bind mount of the machine. Its source is no part of the project, so nothing in it travels: a folder for data becomes a
 * claim, and what no claim can stand for is refused.
 *
 * @param claim makes the claim
 */
export function planMachineMount(bind: Bind, claim: () => Storage): Storage {
  const { source, context, mount } = bind;
  const { borders } = context.project;
  if (isZoneMount(mount)) return leaveOutZone(bind);
  const place = machinePlace(borders, source);
  if (place === 'own') return leaveOut(bind);
  if (place === 'node') return refuseNode(bind);
  if (!isClaimed(borders, source)) return refuseMachine(bind);
  if (mount.bind?.create_host_path === false && statOf(source) === undefined) return refuseMissing(bind);
  context.shared.machineFolders.add(source, context, bind.request);
  return claim();
}

function leaveOut(bind: Bind): Storage {
  say(bind, {
    severity: 'warning',
    code: 'approximation',
    message: `${bind.source} of this machine is left out, because every container has its own.`,
    hint: OF_ITS_OWN[withoutEnd(bind.source)] ?? 'Remove the mount.',
  });
  return NO_STORAGE;
}

/** The file with the time zone of the machine: a variable says the same. */
function leaveOutZone(bind: Bind): Storage {
  const { zone, isSaid } = timeZoneOf(bind.context);
  if (zone === undefined && !isSaid) return leaveOut(bind);
  say(
    bind,
    isSaid
      ? {
          severity: 'note',
          code: 'default',
          message: `${bind.source} of this machine is left out, because the variable TZ sets the time zone already.`,
          hint: 'The Compose file needs no change.',
        }
      : {
          severity: 'note',
          code: 'approximation',
          message: `${bind.source} of this machine is left out; instead, the variable TZ has the value "${zone}", which is the time zone of the file.`,
          hint: 'Write TZ under "environment" to choose another zone. An image without the package "tzdata" stays at UTC.',
        },
  );
  return NO_STORAGE;
}

/** Refuses a part of the machine itself: the service cannot work without it, and the others can. */
function refuseNode(bind: Bind): Storage {
  const { source, context } = bind;
  say(bind, {
    severity: 'error',
    code: 'content',
    message: isEngineSocket(source)
      ? `${source} is the socket of the container engine, which a pod cannot reach, so "${context.key}" cannot work in a cluster.`
      : `${belonging(source)} to this machine and not to the project; a cluster has no such path, and no claim can stand for it.`,
    hint: `Leave the service out with "--without ${context.key}" (for "cdk8s synth": CDK8S_COMPOSE_WITHOUT=${context.key}), or with a second Compose file: "services: {${context.key}: !reset null}". If the service only needs the same path of its node, write "x-kubernetes: {hostPath: true}" in the long form of the mount. ${LEFT_OUT}`,
  });
  return NO_STORAGE;
}

function refuseMachine(bind: Bind): Storage {
  const { source, context } = bind;
  const refused = context.project.borders.privacy(source);
  say(bind, {
    severity: 'error',
    code: 'content',
    message:
      refused?.message ?? `${belonging(source)} to this machine and not to the project; a cluster has no such path.`,
    hint: refused === undefined ? wayOut(bind) : `${refused.hint} ${LEFT_OUT}`,
  });
  return NO_STORAGE;
}

function belonging(source: string): string {
  const real = realPath(source);
  return `${source} ${real === source ? 'belongs' : `leads to ${real}, which belongs`}`;
}

function wayOut(bind: Bind): string {
  const { volume } = bind.request;
  return volume === undefined
    ? `${otherWay(bind)} ${LEFT_OUT}`
    : `Remove "driver_opts" of the volume "${volume}" to begin with an empty claim, or mount a folder of the project.`;
}

function otherWay({ context: { project }, source, written }: Bind): string {
  if (isWindowsPath(source)) {
    return 'Write the Windows path relative to the folder of the Compose file, with "/": "./folder".';
  }
  const allow = `--allow-path ${realPath(source)}`;
  if (statOf(source)?.isFile() === true) {
    return `Declare the file under "configs" or "secrets" with "file: ${source}"; such files may be anywhere on this machine. Or allow the path: ${allow}.`;
  }
  if (project.borders.isForeign(source)) {
    return `Use a named volume for files that the program writes. For files that the program reads, use "configs" or "secrets", copy them into the project, or allow the path: ${allow}. Without "--machine-folders refuse", the folder becomes an empty claim.`;
  }
  if (project.borders.isOfMachine(source)) {
    return `Use a named volume for files that the program writes. For files that the program reads, use "configs" or "secrets", copy them into the project, or allow the path: ${allow}.`;
  }
  return `If the path belongs to the project, write "${written}", and its files travel; use a named volume for files that the program writes.`;
}
