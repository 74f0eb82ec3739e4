import { Command, type OptionValues } from 'commander';
import { configOf } from '../compose/config/config';
import { loadProject, type LoadOptions } from '../compose/load';
import { ComposeError } from '../compose/problem';
import { printReport } from '../output/report';

const append = (value: string, before: readonly string[] = []): string[] => [...before, value];

/** Adds the options that choose a project, named as Docker Compose names them. */
function forProject(command: Command): Command {
  return command
    .option('-f, --file <path>', 'a Compose file; several are merged, the last one wins', append)
    .option('--profile <name>', 'a profile to enable; "*" for all', append);
}

function projectOptions({ file, profile }: OptionValues): LoadOptions {
  return {
    file: file as string[] | undefined,
    profiles: profile as string[] | undefined,
    environment: process.env,
  };
}

/** The canonical model on stdout, what was noticed on stderr. */
function config(options: OptionValues): void {
  const { project, problems } = loadProject(projectOptions(options));
  console.log(JSON.stringify(configOf(project), null, 2));
  printReport(problems);
}

const program = new Command('compose').description('Look at Compose files as this translator reads them.');
forProject(
  program.command('config').description('Print the canonical model as JSON, as "docker compose config" does.'),
).action(config);

try {
  program.parse();
} catch (error) {
  if (!(error instanceof ComposeError)) throw error;
  printReport(error.problems);
  process.exitCode = 1;
}
