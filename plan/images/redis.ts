import { basename } from 'node:path/posix';
import { startWords, isStartedByImage, listeningPort, optionValue } from './start-words';
import type { Advice, ImageClues, ImageKnowledge } from './knowledge';
import { isAlpine, isImage, isProjectFile } from './variants';

const PORT = 6379;
const SENTINEL_PORT = 26379;

/** Redis and Valkey. @see https://hub.docker.com/_/redis @see https://hub.docker.com/r/valkey/valkey */
export const redis: ImageKnowledge = {
  recognises: (clues) => isImage(clues, 'redis', 'valkey/valkey') || isStack(clues),
  owner: (clues) =>
    !isStack(clues) && isStartedByImage(clues, /^(redis|valkey)-(server|sentinel)$|\.conf$/)
      ? { uid: 999, gid: isAlpine(clues) ? 1000 : 999 }
      : undefined,
  dataFolders: (clues) => [optionValue(clues, '--dir') ?? '/data'],
  ports: (clues) => [port(clues)],
  readiness: (clues) =>
    hasTls(clues) ? { kind: 'tcp', port: port(clues) } : { kind: 'exec', command: ping('127.0.0.1', clues) },
  awaitReady: (clues) => (hasTls(clues) ? undefined : ping(clues.name, clues)),
  advice: writtenConfiguration,
};

function isStack(clues: ImageClues): boolean {
  return isImage(clues, 'redis/redis-stack-server', 'redis/redis-stack');
}

function port(clues: ImageClues): number {
  return listeningPort(clues, isSentinel(clues) ? SENTINEL_PORT : PORT, { options: ['--port', '--tls-port'] });
}

function isSentinel(clues: ImageClues): boolean {
  return startWords(clues).some((word) => /^(--|(redis|valkey)-)sentinel$/.test(word));
}

function hasTls(clues: ImageClues): boolean {
  return optionValue(clues, '--tls-port') !== undefined;
}

/** It listens while it still loads its data; a refusal for want of a password is an answer. */
function ping(host: string, clues: ImageClues): string[] {
  const client = isImage(clues, 'valkey/valkey') ? 'valkey-cli' : 'redis-cli';
  const script = 'case $("$1" -h "$2" -p "$3" ping 2>&1) in *PONG*|*NOAUTH*|*NOPERM*|*DENIED*) ;; *) exit 1 ;; esac';
  return ['/bin/sh', '-c', script, 'ping', client, host, String(port(clues))];
}

function writtenConfiguration(clues: ImageClues): Advice[] {
  const file = startWords(clues).find((word) => word.endsWith('.conf'));
  if (file === undefined || !isSentinel(clues) || !isProjectFile(clues, file)) return [];
  return [
    {
      key: 'command',
      message: `A sentinel writes to its configuration file and ends if the file is read-only; ${file} is read-only in a cluster.`,
      hint: `Start the sentinel with a copy: sh -c "cp ${file} /data/ && exec redis-server /data/${basename(file)} --sentinel".`,
    },
  ];
}
