import { credentialsInImage } from '../../compose/credentials/images';
import type { Problem } from '../../compose/problem';
import type { Project } from '../../compose/project';
import { entryOf, textOf, type Node } from '../../compose/tree/node';
import { writtenIn, type Written } from '../../compose/tree/origins';
import { find, formatPath, type Path } from '../../compose/tree/path';
import { Patterns } from '../../compose/tree/patterns';
import { isKompose } from '../kompose/read-labels';
import { treatmentOf } from '../treatments/apply';

/** Fields of a container that a Secret can hold, or whose credential is left out with a warning. */
const OF_CONTAINERS = [
  'environment.*',
  'command',
  'command.*',
  'entrypoint',
  'entrypoint.*',
  'healthcheck.test',
  'healthcheck.test.*',
  ...['post_start', 'pre_stop'].flatMap((hook) => [`${hook}.*.command.*`, `${hook}.*.environment.*`]),
  'annotations.*',
  'labels.*',
  'deploy.labels.*',
];
/** Fields that stand in no manifest. */
const UNSEEN = ['env_file', 'label_file', 'build'];

const allowed = new Patterns<true>(
  [
    ...['services.*', 'jobs.*', 'services.*.pre_start.*'].flatMap((base) =>
      OF_CONTAINERS.map((field) => `${base}.${field}`),
    ),
    ...['configs', 'secrets'].map((kind) => `${kind}.*.content`),
    'volumes.*.labels.*',
    'volumes.*.driver_opts.*',
  ].map((pattern) => [pattern, true] as const),
);
/** The labels of kompose whose words are those of a command, and the one that is refused where its probe is planned. */
const OWN_LABEL = /\.(command|test|http_get_path)$/;

/**
 * Refuses each field with a credential that no Secret can hold: by the variable that the credential came from, however
 * short or common it is, or since the same text is a credential elsewhere in the project and no word.
 */
export function misplacedCredentials(project: Project): Problem[] {
  return [...writtenIn(project.tree)].filter((written) => isMisplaced(project, written)).map(refused);
}

function isMisplaced(project: Project, written: Written): boolean {
  return hasCredential(project, written) && isSeen(project, written);
}

function hasCredential({ credentials }: Project, { text, path, origins }: Written): boolean {
  return (
    credentials.origins.spansIn(text, origins).length > 0 ||
    credentials.unmistakablyIn(text).length > 0 ||
    (isImage(path) && credentialsInImage(text).length > 0)
  );
}

/** Whether everybody who may look at the manifests would see the text. */
function isSeen({ tree }: Project, { path, kind }: Written): boolean {
  const [section, , key, option] = path;
  const last = String(path.at(-1));
  const extension = path.indexOf('x-kubernetes');
  if (extension !== -1) return !isInSecret(path.slice(extension), find(tree, path.slice(0, extension + 3)));
  if (path.some((part, index) => index !== 1 && String(part).startsWith('x-'))) return false;
  if (UNSEEN.includes(String(key)) && section !== 'volumes') return false;
  if (section === 'volumes' && key === 'driver_opts' && option === 'device') return true;
  const isLabel = ['labels', 'annotations'].includes(String(path.at(-2)));
  if (isLabel && isKompose(last)) return !OWN_LABEL.test(last);
  const isOwnKey = kind === 'key' && !isLabel;
  if (!isOwnKey && allowed.first(path) !== undefined) return false;
  const treatment = path.map((_, index) => treatmentOf(path.slice(0, index + 1))).find((found) => found !== undefined);
  return treatment === undefined || treatment.kind === 'translated' || treatment.kind === 'approximated';
}

/** Whether a path from `x-kubernetes` on leads into a Secret that the user writes or patches. @param item what its first three parts lead to */
function isInSecret([, list, kind]: Path, item: Node | undefined): boolean {
  if (list === 'patches') return kind === 'Secret';
  return list === 'resources' && textOf(entryOf(item, 'kind')) === 'Secret';
}

function isImage(path: Path): boolean {
  return path.at(-1) === 'image' && (path.length === 3 || path.at(-3) === 'pre_start');
}

function refused({ at, path, kind }: Written): Problem {
  const hint = isImage(path)
    ? 'Name the image without a user and a password. Store both in a Secret of the type kubernetes.io/dockerconfigjson, and name the Secret in "imagePullSecrets" of x-kubernetes.'
    : 'Pass the credential to the program in a variable, or in a file under "secrets".';
  return {
    severity: 'error',
    code: 'credential',
    at,
    path: formatPath(path),
    message: `The ${kind === 'key' ? 'name' : 'value'} contains a credential, which every reader of the manifests or of a message would see.`,
    hint,
  };
}
