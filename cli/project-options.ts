import type { Command, OptionValues } from 'commander';
import type { LoadOptions } from '../compose/load';

const append = (value: string, before: readonly string[] = []): string[] => [...before, value];

/** Adds the options that choose a project, named as Docker Compose names them. */
export function forProject(command: Command): Command {
  return command
    .option('-f, --file <path>', 'a Compose file; several are merged, the last one wins', append)
    .option('--profile <name>', 'a profile to enable; "*" for all', append)
    .option('--allow-path <path>', 'a file or folder outside of the project that may travel, keys included', append);
}

export function projectOptions({ file, profile, allowPath }: OptionValues): LoadOptions {
  return {
    file: file as string[] | undefined,
    profiles: profile as string[] | undefined,
    allowPaths: allowPath as string[] | undefined,
    environment: process.env,
  };
}
