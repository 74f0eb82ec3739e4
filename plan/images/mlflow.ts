import { listeningPort, optionValue } from './start-words';
import type { ImageClues, ImageKnowledge } from './knowledge';

const PORT = 5000;

/** An MLflow tracking server, whatever image runs it. @see https://mlflow.org/docs/latest/self-hosting/ */
export const mlflow: ImageKnowledge = {
  recognises: ({ reference, command, service }) =>
    reference?.repository === 'mlflow/mlflow' ||
    /\bmlflow\b.*\b(server|ui)\b/s.test(command) ||
    service.environment?.['MLFLOW_BACKEND_STORE_URI'] !== undefined,
  ports: (clues) => [port(clues)],
  environment: (clues): Record<string, string> =>
    /--allowed-hosts/.test(clues.command) ? {} : { MLFLOW_SERVER_ALLOWED_HOSTS: allowedHosts(clues) },
  // Answered whatever the Host header says.
  readiness: (clues) => ({
    kind: 'http',
    path: `${optionValue(clues, '--static-prefix') ?? ''}/health`,
    port: port(clues),
  }),
};

function port(clues: ImageClues): number {
  return listeningPort(clues, PORT, { options: ['--port', '-p'], variables: ['MLFLOW_PORT'] });
}

/** Addresses of this machine and of private networks, which MLflow answers to by default: a node of the cluster has such an address. */
const PRIVATE = [
  ...['localhost', '127.0.0.1', '0.0.0.0'].flatMap((host) => [host, `${host}:*`]),
  '[::1]',
  '[[]::1]:*',
  '192.168.*',
  '10.*',
  ...Array.from({ length: 16 }, (_, index) => `172.${16 + index}.*`),
  'fc00:*',
  'fd00:*',
];

/**
 * The Host headers that the server answers; it answers 403 to all others. The variable replaces MLflow's default, so the
 * default stands in it, unless the Compose file names the hosts. The names of the service and the hosts of its Ingress
 * come on top.
 *
 * @see https://mlflow.org/docs/latest/self-hosting/security/network/
 */
function allowedHosts({ name, namespace, service, hosts = [] }: ImageClues): string {
  const written = (service.environment?.['MLFLOW_SERVER_ALLOWED_HOSTS'] ?? '')
    .split(',')
    .map((host) => host.trim())
    .filter((host) => host !== '');
  if (written.includes('*')) return '*';
  const names = [
    ...[name, service.container_name, service.hostname].flatMap((alias) => (alias === undefined ? [] : [alias])),
    `${name}.${namespace}`,
    `${name}.${namespace}.svc`,
    `${name}.${namespace}.svc.cluster.local`,
    ...hosts,
    // A port-forward is asked for localhost.
    'localhost',
    '127.0.0.1',
  ].flatMap((host) => [host, `${host}:*`]);
  return [...new Set([...written, ...names, ...(written.length === 0 ? PRIVATE : [])])].join(',');
}
