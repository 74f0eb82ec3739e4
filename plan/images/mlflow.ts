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

/**
 * The Host headers that the server answers. By default it trusts localhost and private addresses only, and answers
 * 403 to a client that calls it by its service name; what is said here replaces that default, so it names both.
 */
function allowedHosts({ name, namespace, service }: ImageClues): string {
  const written = (service.environment?.['MLFLOW_SERVER_ALLOWED_HOSTS'] ?? '').split(',').map((host) => host.trim());
  const names = [
    ...[name, service.container_name, service.hostname].flatMap((alias) => (alias === undefined ? [] : [alias])),
    `${name}.${namespace}`,
    `${name}.${namespace}.svc`,
    `${name}.${namespace}.svc.cluster.local`,
    'localhost',
    '127.0.0.1',
  ];
  const hosts = [...written, ...names.flatMap((host) => [host, `${host}:*`])].filter((host) => host !== '');
  return written.includes('*') ? '*' : [...new Set(hosts)].join(',');
}
