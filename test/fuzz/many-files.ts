import type { Input, SpecialFile } from './input';
import { lines, seed, service, type Seed } from './seed';

const files = <T extends Input[string]>(
  count: number,
  path: (index: number) => string,
  content: T,
): Record<string, T> => Object.fromEntries(Array.from({ length: count }, (_, index) => [path(index), content]));
const names = (count: number): string => Array.from({ length: count }, (_, index) => `f${index}`).join(', ');
const objects = (kind: 'configs' | 'secrets', count: number): string =>
  `${service(`    ${kind}: [${names(count)}]`)}\n${kind}:\n${lines(count, (index) => `  f${index}: {file: ./f${index}}`)}`;
const FOLDER: SpecialFile = { kind: 'folder' };
const TOO_MUCH =
  'does not travel: the mounts, configs and secrets of the project contain more than 16 MiB together, each copy of a file counted. Copy the files into an image with a Dockerfile, download them at the start, or put them into a named volume that several services mount.';
const TOO_MANY_NAMES =
  'd contains more files than the manifest of one pod can list. Copy the files into an image with a Dockerfile, download them at the start, or put them into a named volume.';
const TOO_MANY_ENTRIES =
  'd does not travel: the mounted folders of the project contain more than 30000 files and folders together, each mount counted. Mount smaller folders, copy the files into an image with a Dockerfile, or put them into a named volume.';

/** Projects whose files are many, or much: each of them alone is small enough to travel. */
export const manyFiles: Readonly<Record<string, Seed>> = {
  'folders of 7 MB at three places': seed(
    service(`    volumes:\n${lines(3, (index) => `      - ./d${index}:/d${index}:ro`)}`),
    `compose.yaml:7:9: services.web.volumes[2]: d2/f ${TOO_MUCH}`,
    files(3, (index) => `d${index}/f`, 'x'.repeat(7_000_000)),
  ),
  'one folder of 7 MB at three hundred places': seed(
    service(`    volumes:\n${lines(300, (index) => `      - ./d:/d${index}:ro`)}`),
    `compose.yaml:7:9: services.web.volumes[2]: d/f ${TOO_MUCH}`,
    { 'd/f': 'x'.repeat(7_000_000) },
  ),
  '50 configs of 0.9 MB': seed(
    objects('configs', 50),
    `compose.yaml:24:9: configs.f18: "f18" ${TOO_MUCH}`,
    files(50, (index) => `f${index}`, 'x '.repeat(450_000)),
  ),
  '50 secrets of 60 kB': seed(
    objects('secrets', 50),
    'compose.yaml:23:9: secrets.f17: The files of the secrets up to here contain more than 1048576 bytes together. Create the Secrets in the cluster with kubectl, and declare them with "external: true".',
    files(50, (index) => `f${index}`, 'x'.repeat(60_000)),
  ),
  '20,000 hidden files in a mounted folder': seed(
    service('    volumes: [./d:/d]'),
    `compose.yaml:4:15: services.web.volumes[0]: ${TOO_MANY_NAMES} The label kompose.volume.type: persistentVolumeClaim on the service turns its folders into empty claims.`,
    files(20_000, (index) => `d/.f${index}`, ''),
  ),
  '2,000 named volumes of one service': seed(
    `${service(`    volumes:\n${lines(2_000, (index) => `      - v${index}:/v${index}`)}`)}\nvolumes:\n${lines(2_000, (index) => `  v${index}: {}`)}`,
    'translated',
  ),
  'a further folder of 50 MB in a hundred builds': seed(
    `services:\n${lines(100, (index) => `  s${index}: {build: {context: ./c, additional_contexts: {z: ./z}}}`)}`,
    'translated',
    { 'c/Dockerfile': 'FROM a\nCOPY --from=z f f', 'z/f': { size: 50_000_000 } },
  ),
  'a folder of 100 folders at four hundred places': seed(
    service(`    volumes:\n${lines(400, (index) => `      - ./d:/d${index}:ro`)}`),
    `compose.yaml:305:9: services.web.volumes[300]: ${TOO_MANY_ENTRIES}`,
    files(100, (index) => `d/f${index}`, FOLDER),
  ),
};
