import { trim } from '../../compose/text/trim';
import { choice, name, quantity, WrongValue, type Read, written } from '../settings/values';
import { sets, type Label } from './label';

const TYPES = { persistentVolumeClaim: 'claim', emptyDir: 'scratch', configMap: 'content' } as const;

const volumeType: Read<'claim' | 'scratch' | 'content'> = (value) => {
  const type = choice('persistentVolumeClaim', 'emptyDir', 'configMap', 'hostPath')(value);
  if (type !== 'hostPath') return TYPES[type];
  throw new WrongValue(
    'A folder of a node has other files on every node, and most clusters do not allow its use.',
    'Use a named volume.',
  );
};

/** A path below the volume; it begins with or without a slash. */
const subpath: Read<string> = (value) => {
  const path = trim(written(value), '/');
  if (path !== '' && !path.split('/').includes('..')) return path;
  throw new WrongValue(`"${written(value)}" is not a folder in a volume.`, 'Write a path without "..".');
};

/** The volumes of a service. */
export const volumeLabels: Readonly<Record<string, Label>> = {
  'kompose.volume.size': sets('volumeSize', quantity),
  'kompose.volume.storage-class-name': sets('storageClass', name),
  'kompose.volume.subpath': sets('volumeSubpath', subpath),
  // The name in the documentation of kompose; its code reads the one above.
  'kompose.volume.sub-path': sets('volumeSubpath', subpath),
  'kompose.volume.type': sets('volumeType', volumeType),
  'kompose.volume.selector': {
    kind: 'without effect',
    why: 'The storage class creates a new volume for the claim instead of an existing one.',
    hint: 'Name an existing claim with "external: true", or patch the claim with "x-kubernetes".',
  },
};
