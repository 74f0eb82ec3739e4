import { choice, name, quantity, WrongValue, type Read, written } from '../settings/values';
import { sets, type Label } from './label';

const TYPES = { persistentVolumeClaim: 'claim', emptyDir: 'scratch', configMap: 'content' } as const;

const volumeType: Read<'claim' | 'scratch' | 'content'> = (value) => {
  const type = choice('persistentVolumeClaim', 'emptyDir', 'configMap', 'hostPath')(value);
  if (type !== 'hostPath') return TYPES[type];
  throw new WrongValue(
    'A folder of a node is not the same on the next node, and most clusters do not allow it.',
    'Use a named volume.',
  );
};

/** A path below the volume; it begins with or without a slash. */
const subpath: Read<string> = (value) => {
  const path = written(value).replace(/^\/+|\/+$/g, '');
  if (path !== '' && !path.split('/').includes('..')) return path;
  throw new WrongValue(`"${written(value)}" is not a folder in a volume.`, 'Write a path without "..".');
};

/** The volumes of a service. */
export const volumeLabels: Readonly<Record<string, Label>> = {
  'kompose.volume.size': sets('volumeSize', quantity),
  'kompose.volume.storage-class-name': sets('storageClass', name),
  'kompose.volume.subpath': sets('volumeSubpath', subpath),
  // What the documentation of kompose calls it; its code reads the one above.
  'kompose.volume.sub-path': sets('volumeSubpath', subpath),
  'kompose.volume.type': sets('volumeType', volumeType),
  'kompose.volume.selector': {
    kind: 'without effect',
    why: 'A claim gets a volume of its own from its storage class, and not one that is there already.',
    hint: 'Name the claim that is there with "external: true", or patch the claim with "x-kubernetes".',
  },
};
