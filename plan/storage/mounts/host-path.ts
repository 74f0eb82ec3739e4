import { posix } from 'node:path';
import { tell } from '../../facts/context';
import { joinName, shortHash } from '../../values/names';
import type { MountContext } from './mount-context';
import type { MountRequest } from './mount-request';
import { NO_STORAGE, type Storage } from '../storage';

/**
 * A folder, file or socket of the node on which the pod runs, which the user chooses by `x-kubernetes`. As under Compose,
 * the container runtime makes a folder where there is nothing.
 */
export function planHostPath(context: MountContext, { mount, path }: MountRequest): Storage {
  const source = posix.normalize(mount.source ?? '').replace(/(?<=.)\/$/, '');
  const name = joinName('node', posix.basename(source), shortHash(source));
  tell(context, path, {
    severity: 'warning',
    code: 'privilege',
    message: `The mount gives the service the files at ${source} of the node on which its pod runs, and each node has other files there.`,
    hint: 'Keep "hostPath: true" only on a cluster of one node, and where you know the author of the Compose file.',
  });
  return {
    ...NO_STORAGE,
    volumes: [{ kind: 'host path', name, path: source }],
    mounts: [{ volume: name, path: mount.target, ...(mount.read_only === true ? { readOnly: true } : {}) }],
  };
}
