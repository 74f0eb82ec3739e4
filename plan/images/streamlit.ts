import { trim } from '../../compose/text/trim';
import { listeningPort, optionValue } from './start-words';
import type { ImageClues, ImageKnowledge } from './knowledge';
import { pythonAdvice } from './python';

const PORT = 8501;

/** A Streamlit app, whatever image runs it. @see https://docs.streamlit.io/deploy/tutorials/docker */
export const streamlit: ImageKnowledge = {
  recognises: ({ command }) => /\bstreamlit\b.*\brun\b/s.test(command),
  ports: (clues) => [port(clues)],
  readiness: (clues) =>
    setting(clues, '--server.sslCertFile', 'STREAMLIT_SERVER_SSL_CERT_FILE') === undefined
      ? { kind: 'http', path: `${basePath(clues)}/_stcore/health`, port: port(clues) }
      : { kind: 'tcp', port: port(clues) },
  advice: (clues) => [
    ...(/\bpip3? install\b/.test((clues.service.command ?? []).join(' '))
      ? [
          {
            key: 'command' as const,
            message:
              'The command "pip install" at every start needs time and a network, and may install other versions each time.',
            hint: 'Build an image: "build: ./streamlit" with a Dockerfile that installs the packages.',
          },
        ]
      : []),
    ...pythonAdvice(clues),
  ],
};

function port(clues: ImageClues): number {
  return listeningPort(clues, PORT, { options: ['--server.port'], variables: ['STREAMLIT_SERVER_PORT'] });
}

function basePath(clues: ImageClues): string {
  const path = trim(setting(clues, '--server.baseUrlPath', 'STREAMLIT_SERVER_BASE_URL_PATH') ?? '', '/');
  return path === '' ? '' : `/${path}`;
}

function setting(clues: ImageClues, option: string, variable: string): string | undefined {
  return optionValue(clues, option) ?? clues.service.environment?.[variable] ?? undefined;
}
