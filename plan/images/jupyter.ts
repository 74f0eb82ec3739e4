import { trim } from '../../compose/text/trim';
import { listeningPort, optionValue } from './start-words';
import type { ImageClues, ImageKnowledge } from './knowledge';
import { hasVariable } from './variants';

const PORT = 8888;

/** The Jupyter Docker Stacks, and what is built on them. @see https://jupyter-docker-stacks.readthedocs.io */
export const jupyter: ImageKnowledge = {
  recognises: ({ reference }) => reference !== undefined && /^jupyter\/[\w-]*notebook$/.test(reference.repository),
  owner: () => ({ uid: 1000, gid: 100 }),
  writes: () => ['/home/jovyan'],
  ports: (clues) => [port(clues)],
  // Answers without a token.
  readiness: (clues) =>
    hasVariable(clues, 'GEN_CERT') || hasOption(clues, 'certfile')
      ? { kind: 'tcp', port: port(clues) }
      : { kind: 'http', path: `${basePath(clues)}/api`, port: port(clues) },
  advice: ({ reference, service }) => [
    ...(reference?.registry === 'docker.io'
      ? [
          {
            key: 'image' as const,
            message: 'The Jupyter images on Docker Hub have had no update since October 2023.',
            hint: `Write "quay.io/${reference.repository}:2025-10-20".`,
          },
        ]
      : []),
    ...(service.environment?.['JUPYTER_TOKEN'] === undefined &&
    !/token|password/i.test((service.command ?? []).join(' '))
      ? [
          {
            key: 'environment' as const,
            message:
              'Without JUPYTER_TOKEN, JupyterLab creates a new token at every start and prints the token to its log.',
            hint: 'Set JUPYTER_TOKEN: ${JUPYTER_TOKEN:?} and keep the value in .env.',
          },
        ]
      : []),
  ],
};

/** The server's options by both of their names, and its short ones. */
function option(clues: ImageClues, name: string): string | undefined {
  return optionValue(clues, `--ServerApp.${name}`, `--NotebookApp.${name}`, `--${name}`);
}

function hasOption(clues: ImageClues, name: string): boolean {
  return option(clues, name) !== undefined;
}

function port(clues: ImageClues): number {
  const options = ['--ServerApp.port', '--NotebookApp.port', '--port'];
  return listeningPort(clues, PORT, { options, variables: ['JUPYTER_PORT'] });
}

function basePath(clues: ImageClues): string {
  const path = trim(option(clues, 'base_url') ?? '', '/');
  return path === '' ? '' : `/${path}`;
}
