import { dirname, join, sep } from 'node:path';
import { statOf } from '../files';
import { homeOf, ownHomes } from './homes';
import { isWithin } from './real-path';

/** Files and folders in which programs keep keys, passwords, tokens and histories, wherever they are. In lower case. */
const NAMES = new Set([
  ...['.ssh', '.aws', '.azure', '.gcloud', '.oci', '.kube', '.gnupg', '.password-store', '.terraform.d', '.minikube'],
  ...['.mozilla', '.thunderbird', 'keychains', 'keyrings', '.git-credentials', '.netrc', '_netrc'],
  ...['.pgpass', '.my.cnf', '.mylogin.cnf', '.vault-token', '.terraformrc', '.s3cfg', '.boto', '.dockercfg'],
  ...['id_rsa', 'id_dsa', 'id_ecdsa', 'id_ecdsa_sk', 'id_ed25519', 'id_ed25519_sk'],
]);
/** The same, which repositories have as well: theirs stand in a folder with a `.git`, or below one. */
const NAMES_IN_REPOSITORIES = new Set(['.docker', '.config', '.npmrc', '.yarnrc.yml', '.pypirc', '.cargo']);
/** Of these, the folders that hold nothing else worth counting. */
const KEY_FOLDERS = new Set(['.docker']);
const HISTORY = /^\.\w*history$/;

/** Folders of a home that are not hidden and hold what programs keep for their user. In lower case. */
const NAMES_IN_HOMES = new Set(['library', 'snap', 'appdata', 'application data', 'local settings', 'ntuser.dat']);

/** The places where the system keeps its keys and passwords. */
const SYSTEM = [
  ...['/etc/shadow', '/etc/shadow-', '/etc/gshadow', '/etc/gshadow-', '/etc/sudoers', '/etc/sudoers.d', '/etc/ssh'],
  ...['/etc/ssl/private', '/etc/pki/tls/private', '/etc/letsencrypt', '/etc/wireguard', '/etc/krb5.keytab'],
  ...['/etc/kubernetes', '/etc/rancher', '/etc/NetworkManager/system-connections', '/etc/security/opasswd'],
  ...['/run/secrets', '/var/run/secrets', '/run/credentials', '/run/user', '/var/lib/docker', '/var/lib/containers'],
  ...['/var/lib/kubelet', '/var/lib/rancher', '/var/lib/sss', '/var/spool', '/var/mail', '/var/db'],
];

/**
 * The file or folder with keys and passwords that a path is or lies in, whoever's it is: `.ssh` and its like, all that
 * is hidden right in a home, and the keys of the system. A hidden folder of a home that has the project in it may travel.
 *
 * @param path absolute, without links, outside of the project folder
 * @param project the project folder, absolute, without links
 */
export function privatePlace(path: string, project: string): string | undefined {
  const plain = path.replace(/^\/private(?=\/(etc|var)\/)/, '');
  const ofSystem = SYSTEM.find((place) => isWithin(plain, place));
  if (ofSystem !== undefined) return ofSystem;
  const home = homeOf(path);
  // Nobody but root keeps anything there: for everybody else, all of it is private.
  if (home?.endsWith('/root') === true && !ownHomes().includes(home)) return home;
  const parts = path.split(sep).filter(Boolean);
  return parts
    .map((_, index) => sep + parts.slice(0, index + 1).join(sep))
    .find((place) => isPrivate(place, project, home));
}

/** Whether a path is or lies in a place that is for keys and passwords alone, by its name. @param path absolute */
export function keepsKeys(path: string): boolean {
  const names = path.toLowerCase().split(sep);
  return (
    SYSTEM.some((place) => isWithin(path, place)) || names.some((name) => NAMES.has(name) || KEY_FOLDERS.has(name))
  );
}

function isPrivate(place: string, project: string, home: string | undefined): boolean {
  const parent = dirname(place);
  const name = place.slice(place.lastIndexOf(sep) + 1).toLowerCase();
  if (NAMES.has(name) || HISTORY.test(name)) return true;
  const isInHome = parent === home;
  if (NAMES_IN_REPOSITORIES.has(name)) {
    return isInHome || (!isWithin(project, place) && !isInRepository(parent, home));
  }
  return isInHome && (name.startsWith('.') || NAMES_IN_HOMES.has(name)) && !isWithin(project, place);
}

/** Whether a folder is in a git repository. A home that is one as a whole does not make everything in it a repository's. */
function isInRepository(folder: string, home: string | undefined): boolean {
  for (let at = folder; at !== home; at = dirname(at)) {
    if (statOf(join(at, '.git')) !== undefined) return true;
    if (at === dirname(at)) return false;
  }
  return false;
}
