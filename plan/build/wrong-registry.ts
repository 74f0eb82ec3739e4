import type { Problem } from '../../compose/problem';
import { isRegistry } from '../values/image-reference';

/** A registry comes from the user's environment, and so has no place in a file. */
export function wrongRegistry(registry = ''): Problem[] {
  if (registry === '' || isRegistry(registry.replace(/\/+$/, ''))) return [];
  return [
    {
      severity: 'error',
      code: 'name',
      message: 'IMAGE_REGISTRY is not a registry. Its value is not shown, as it may have a password.',
      hint: 'Write a host, perhaps with a port and a path, and no "https://": registry.example.com:5000/team.',
    },
  ];
}
