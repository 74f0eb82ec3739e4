import type { ImageKnowledge } from './knowledge';

const PORT = 8888;

/** The Jupyter Docker Stacks, and what is built on them. @see https://jupyter-docker-stacks.readthedocs.io */
export const jupyter: ImageKnowledge = {
  recognises: ({ reference }) => reference !== undefined && /^jupyter\/[\w-]*notebook$/.test(reference.repository),
  owner: () => ({ uid: 1000, gid: 100 }),
  writes: ['/home/jovyan'],
  ports: [PORT],
  // Answers without a token.
  readiness: () => ({ kind: 'http', path: '/api', port: PORT }),
  advice: ({ reference, service }) => [
    ...(reference?.registry === 'docker.io'
      ? [
          {
            key: 'image' as const,
            message: 'On Docker Hub the Jupyter images are frozen since October 2023.',
            hint: `Write "quay.io/${reference.repository}:2025-10-20".`,
          },
        ]
      : []),
    ...(service.environment?.['JUPYTER_TOKEN'] === undefined &&
    !/token|password/i.test((service.command ?? []).join(' '))
      ? [
          {
            key: 'environment' as const,
            message: 'Without a token of its own, JupyterLab makes a new one at every start and prints it to its log.',
            hint: 'Set JUPYTER_TOKEN: ${JUPYTER_TOKEN:?} and keep the value in .env.',
          },
        ]
      : []),
  ],
};
