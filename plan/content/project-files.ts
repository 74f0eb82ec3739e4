import { displayPath } from '../../compose/files';
import { MAX_CONTENT } from '../../compose/limits';
import type { Project } from '../../compose/project';
import type { Content } from './content';
import { contentByCredentials } from './credential-files';
import { privateMode } from './private-modes';
import type { FoundFile } from './walk';

/** Files of the project as content of one volume; what has a credential in it, or is for its owner only, goes into Secrets. @throws CannotRead */
export function contentOf(name: string, files: readonly FoundFile[], project: Project): Content {
  const { borders } = project;
  const read = files.map(({ path, absolute, mode, size }) => {
    borders.room.take(size, displayPath(absolute));
    return {
      name: path,
      isPrivate: privateMode(project, mode) !== undefined,
      file: {
        path,
        content: borders.open(absolute, MAX_CONTENT),
        // As git keeps it, and readable for all: what else a mode says is the umask of whoever copied the project.
        mode: (mode & 0o100) === 0 ? 0o644 : 0o755,
      },
    };
  });
  return contentByCredentials(name, read, project.credentials);
}
