import { trimEnd } from '../../../compose/text/trim';
import { join, posix } from 'node:path';
import type { Project } from '../../../compose/project';
import type { VolumeMount } from '../../../compose/model/mounts';
import { parseScript, scriptOfWords } from '../../../compose/script/parse';
import { wordsOf } from '../../../compose/script/run';
import type { Script } from '../../../compose/script/script';
import { scriptOfInstructions } from '../../images/start-words';
import { isIn } from '../../values/container-path';
import type { ServiceContext } from '../../facts/context';
import { targetOf } from '../files/file-target';
import { writtenPaths } from './written-paths';

/** No script that a person has written is larger, in bytes. */
const MAX_SCRIPT = 256 * 1024;

/** Whether a service's own command, or a script of the project that the command starts, writes to a mount. */
export function writesItself(context: ServiceContext, { target }: VolumeMount): boolean {
  const { environment = {}, working_dir = '/' } = context.service;
  const folder = trimEnd(target, '/');
  return scripts(context).some((script) =>
    writtenPaths(script, environment, working_dir).some((path) => isIn(folder, path)),
  );
}

/** The commands of a service, and the scripts of the project that they name, as do these. */
function scripts(context: ServiceContext): readonly Script[] {
  const { service, dockerfile } = context;
  const hooks = [...(service.pre_start ?? []), ...(service.post_start ?? [])].map(({ command = [] }) => command ?? []);
  const words = [[...(service.entrypoint ?? []), ...(service.command ?? [])], ...hooks];
  const found = [...words.map(scriptOfWords), scriptOfInstructions(dockerfile?.command ?? '')];
  const seen = new Set<string>();
  // It grows while it is gone through.
  for (const each of found) {
    for (const word of wordsOf(each)) {
      const path = posix.resolve(service.working_dir ?? '/', word);
      if (seen.has(path)) continue;
      seen.add(path);
      const text = mountedText(context, path);
      if (text !== undefined) found.push(parseScript(text));
    }
  }
  return found;
}

/** The text of the project for a path in the container. */
function mountedText({ service, project }: ServiceContext, path: string): string | undefined {
  for (const { type, source = '', target } of service.volumes ?? []) {
    if (type !== 'bind' || !isIn(target, path)) continue;
    const text = textOf(project, join(source, path.slice(target.length)));
    if (text !== undefined) return text;
  }
  const config = service.configs?.find((reference) => targetOf('configs', reference) === path);
  const { content, file } = project.model.configs?.[config?.source ?? ''] ?? {};
  return content ?? (file === undefined ? undefined : textOf(project, file));
}

function textOf({ borders }: Project, file: string): string | undefined {
  return borders.peek(file, MAX_SCRIPT)?.toString('utf8');
}
