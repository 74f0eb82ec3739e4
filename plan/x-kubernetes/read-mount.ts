import type { VolumeMount } from '../../compose/model/mounts';
import type { Problems } from '../../compose/problems';
import type { Project } from '../../compose/project';
import { isMapping } from '../../compose/tree/node';
import type { Path } from '../../compose/tree/path';
import { WrongValue } from '../settings/values';
import { readKeys, type Keys } from './read-keys';

/** The keys of `x-kubernetes` in a mount. */
interface MountExtension {
  readonly hostPath: boolean;
}

/** Whether a mount chooses the same path of the node, wherever its pod runs. */
export function isHostPath({ type, source, 'x-kubernetes': extension }: VolumeMount): boolean {
  return type === 'bind' && source !== undefined && isMapping(extension) && extension['hostPath'] === true;
}

/** Tells of each wrong key and value in `x-kubernetes` of a mount. @see docs/x-kubernetes.md */
export function checkMountExtension(project: Project, path: Path, mount: VolumeMount, problems: Problems): void {
  const keys: Keys<MountExtension> = {
    hostPath: (value) => {
      if (typeof value !== 'boolean')
        throw new WrongValue('The value is neither true nor false.', 'Write "hostPath: true".');
      if (value && mount.type !== 'bind')
        throw new WrongValue(
          'Only a mount of the type "bind" names a path of a node.',
          'Write "type: bind" and a source.',
        );
      if (value && (mount.source ?? '').split('/').includes('..'))
        throw new WrongValue('Kubernetes takes no path with "..".', 'Write the path without "..".');
      return { hostPath: value };
    },
  };
  readKeys(project, [...path, 'x-kubernetes'], mount['x-kubernetes'], keys, problems);
}
