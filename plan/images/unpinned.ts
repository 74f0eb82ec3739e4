import type { Advice, ImageClues } from './knowledge';

/** A server that keeps data in a form of its version is pinned to one. */
export function unpinned({ reference, service }: ImageClues, name: string, pinned: string): Advice[] {
  const tag = reference?.tag ?? 'latest';
  if (/\d/.test(tag) || service.image === undefined) return [];
  return [
    {
      key: 'image',
      message: `The version of ${name} is not pinned ("${tag}"); a new major version may be unable to read the data of the previous one.`,
      hint: `Write the major version, such as "${pinned}".`,
    },
  ];
}
