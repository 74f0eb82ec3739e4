import { homedir } from 'node:os';
import { join } from 'node:path';
import { OutputFolder } from './publish';

/**
 * The output folder of a command: the one that it names, else the one in `CDK8S_OUTDIR`, else `dist`.
 *
 * @param tool the folder that has this tool's `node_modules`, where the last good output is kept if that can be written;
 *   else it is kept in the user's own cache
 */
export function defaultOutput(environment: NodeJS.ProcessEnv, tool: string, named = ''): OutputFolder {
  return new OutputFolder(
    named || (environment['CDK8S_OUTDIR'] ?? ''),
    join(tool, 'node_modules', '.cache', 'cdk8s-compose'),
    ...userCache(environment),
  );
}

function userCache({ XDG_CACHE_HOME: cache }: NodeJS.ProcessEnv): string[] {
  try {
    return [join(cache || join(homedir(), '.cache'), 'cdk8s-compose')];
  } catch {
    return [];
  }
}
