import type { Problem } from '../../compose/problem';
import type { Project } from '../../compose/project';
import { writtenIn } from '../../compose/tree/origins';
import { formatPath, type Path } from '../../compose/tree/path';

/**
 * Refuses each text of a service or job with a zero byte: that byte ends a text for the system, so no argument,
 * variable or path has one. The content of a file may. The words of a build have a check of their own.
 *
 * @see execve(2)
 */
export function zeroBytes(project: Project): Problem[] {
  return [...writtenIn(project.tree)]
    .filter(({ text, path }) => text.includes('\0') && isOfContainer(path))
    .map(({ at, path, kind }) => ({
      severity: 'error',
      code: 'wrong-value',
      at,
      path: formatPath(path),
      message: `The ${kind === 'key' ? 'name' : 'value'} has a zero byte, with which no program can be started.`,
      hint: 'Remove "\\0" from the text. Bytes that are no text belong in a file under "configs" or "secrets".',
    }));
}

function isOfContainer([section, , ...below]: Path): boolean {
  return (
    (section === 'services' || section === 'jobs') &&
    below[0] !== 'build' &&
    !below.some((part) => String(part).startsWith('x-'))
  );
}
