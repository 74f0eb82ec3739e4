/** Names of folders with configuration and other things that are only read. */
const READ = /^(conf|configs?|[\w.-]+\.d|provisioning|templates|rules|dashboards|initdb|sites-(enabled|available))$/;

/** Names of folders that programs write to, wherever they are. */
const WRITTEN = /^(data|db|database|logs?|cache|tmp|var|run|storage|uploads?|media|backups?|work|workspace|spool)$/;

/** Folders that look like configuration and belong to a program that writes there. */
const OWN_FOLDERS = [
  // Of every image of linuxserver.io, and of Home Assistant.
  '/config',
  '/etc/letsencrypt',
  '/etc/pihole',
  '/etc/dnsmasq.d',
  '/etc/wireguard',
  '/etc/openvpn',
  '/etc/gitlab',
  '/etc/ldap/slapd.d',
  '/opt/adguardhome/conf',
];

/** Files that are read, also where the folder is one for data. */
const READ_FILES =
  /\.(conf|cfg|cnf|ya?ml|toml|ini|properties|env|sql|sh|html?|css|js|ts|py|php|rb|crt|cert|pem|key|ca)$/i;

/** Files that a program keeps something in, wherever they are. */
const STATE_FILES =
  /(\.(db|db3|sqlite|sqlite3|rdb|aof|mdb|lmdb|duckdb|realm|log|state)|\/acme\.json|\/\.\w*_history)$/i;

/**
 * Whether a folder is mounted at a place of configuration or static content, by convention. Where this says no, the
 * program may write there; to say no too often makes a claim too many, to say yes too often breaks a program.
 */
export function isReadPlace(target: string): boolean {
  const isBelow = (folder: string): boolean => target === folder || target.startsWith(`${folder}/`);
  const segments = target.split('/').filter(Boolean);
  if (OWN_FOLDERS.some(isBelow) || segments.some((segment) => WRITTEN.test(segment))) return false;
  // A folder that a developer mounts there is a whole program.
  if (isBelow('/usr/src')) return false;
  if (isBelow('/etc') || isBelow('/usr') || /^\/docker-entrypoint/.test(target)) return true;
  if (segments[0] === 'opt') return /^(conf|config|etc)$/.test(segments[2] ?? '');
  return segments.some((segment) => READ.test(segment));
}

/** Whether a single file is one that the program at its target writes to. */
export function isStateFile(target: string): boolean {
  if (STATE_FILES.test(target)) return true;
  if (READ_FILES.test(target) || /^\/(etc|usr)\//.test(target)) return false;
  return target
    .split('/')
    .slice(0, -1)
    .some((segment) => WRITTEN.test(segment));
}
