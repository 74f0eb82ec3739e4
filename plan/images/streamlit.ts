import type { ImageKnowledge } from './knowledge';
import { pythonAdvice } from './python';

const PORT = 8501;

/** A Streamlit app, whatever image runs it. @see https://docs.streamlit.io/deploy/tutorials/docker */
export const streamlit: ImageKnowledge = {
  recognises: ({ command }) => /\bstreamlit\b.*\brun\b/s.test(command),
  ports: [PORT],
  readiness: () => ({ kind: 'http', path: '/_stcore/health', port: PORT }),
  advice: (clues) => [
    ...(/\bpip3? install\b/.test((clues.service.command ?? []).join(' '))
      ? [
          {
            key: 'command' as const,
            message:
              '"pip install" at every start takes half a minute and a network, and gets other versions every time.',
            hint: 'Build an image instead: "build: ./streamlit" with a Dockerfile that installs the packages.',
          },
        ]
      : []),
    ...pythonAdvice(clues),
  ],
};
