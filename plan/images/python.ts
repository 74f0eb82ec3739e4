import type { Advice, ImageClues, ImageKnowledge } from './knowledge';

/** The first minor version of Python 3 that still gets security fixes. @see https://devguide.python.org/versions/ */
const OLDEST_SUPPORTED = 10;

/** A plain Python image. @see https://hub.docker.com/_/python */
export const python: ImageKnowledge = {
  recognises: ({ reference }) => reference?.repository === 'python',
  advice: pythonAdvice,
};

/** The advice about the Python of an image. */
export function pythonAdvice({ reference, service }: ImageClues): Advice[] {
  const minor = reference?.repository === 'python' ? /^3\.(\d+)/.exec(reference.tag)?.[1] : undefined;
  if (minor === undefined || Number(minor) >= OLDEST_SUPPORTED || service.image === undefined) return [];
  return [
    {
      key: 'image',
      message: `Python 3.${minor} gets no security updates any more.`,
      hint: 'Write "python:3.13-slim".',
    },
  ];
}
