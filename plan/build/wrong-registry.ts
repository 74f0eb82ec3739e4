import { trimEnd } from '../../compose/text/trim';
import type { Problem } from '../../compose/problem';
import { isRegistry } from '../values/image-reference';

/** A registry comes from the user's environment, and so has no place in a file. */
export function wrongRegistry(registry = ''): Problem[] {
  if (registry === '' || isRegistry(trimEnd(registry, '/'))) return [];
  return [
    {
      severity: 'error',
      code: 'name',
      message:
        'The value of IMAGE_REGISTRY is not a registry. The value is not shown, because it may contain a password.',
      hint: 'Write a host with an optional port and path, without "https://": registry.example.com:5000/team.',
    },
  ];
}
