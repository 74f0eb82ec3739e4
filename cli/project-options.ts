import { Option, type Command, type OptionValues } from 'commander';
import type { LoadOptions } from '../compose/load';
import { MACHINE_FOLDERS } from '../compose/chosen/machine-folders';

const append = (value: string, before: readonly string[] = []): string[] => [...before, value];

/** Adds the options that choose a project, named as Docker Compose names them. */
export function forProject(command: Command): Command {
  return command
    .option('-f, --file <path>', 'a Compose file; several are merged, the last one wins', append)
    .option('--profile <name>', 'a profile to enable; "*" for all', append)
    .option('--allow-path <path>', 'a file or folder outside of the project that may travel, keys included', append)
    .option('--without <service...>', 'services to leave out, such as a helper that needs the container engine')
    .addOption(
      new Option('--machine-folders <choice>', 'what a mounted folder of this machine becomes').choices(
        MACHINE_FOLDERS,
      ),
    );
}

export function projectOptions({ file, profile, allowPath, without, machineFolders }: OptionValues): LoadOptions {
  return {
    file: file as string[] | undefined,
    profiles: profile as string[] | undefined,
    allowPaths: allowPath as string[] | undefined,
    without: without as string[] | undefined,
    machineFolders: MACHINE_FOLDERS.find((choice) => choice === machineFolders),
    environment: process.env,
  };
}
