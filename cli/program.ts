import { Command, Option, type OptionValues } from 'commander';
import { ComposeError } from '../compose/problem';
import { printReport } from '../output/report';
import { terminal } from '../output/terminal';
import { BUILD_RIGHTS } from '../plan/build-recipe';
import { ownPackage } from './package';
import { forProject } from './project-options';
import { ProgramFailed } from './run';

/** The work of a verb, with its options. */
type Verb = (options: OptionValues) => void | Promise<void>;

/** The program `cdk8s-compose`. A verb is loaded when it is called: the others cost no time. */
function program(): Command {
  const program = new Command('cdk8s-compose')
    .description('Translate Compose files into Kubernetes manifests.')
    .version(ownPackage().version)
    .configureOutput({
      writeOut: (text) => terminal.print(text.trimEnd()),
      writeErr: (text) => terminal.tell(text.trimEnd()),
    });
  forProject(program.command('synth').description('Write the manifests of a Compose project into a folder.'))
    .option('-o, --output <folder>', 'the folder of the manifests (default: $CDK8S_OUTDIR, else "dist")')
    .option('--strict', 'write nothing unless everything works exactly as under Compose')
    .option('--verbose', 'tell every place and every decision, however many lines that takes')
    .action(later(async () => (await import('./verbs/synth')).synth));
  forProject(
    program.command('config').description('Print the canonical model as JSON, as "docker compose config" does.'),
  ).action(later(async () => (await import('./verbs/config')).config));
  forProject(program.command('report').description('Report how each key is translated. Nothing is written.'))
    .addOption(new Option('--format <format>', 'for people or for programs').choices(['text', 'json']).default('text'))
    .option('--strict', 'exit with 1 unless everything works exactly as under Compose')
    .option('--verbose', 'tell every place and every decision, however many lines that takes')
    .action(later(async () => (await import('./verbs/report')).report));
  forProject(
    program.command('images').description('Build the images of a Compose project and bring them to the cluster.'),
  )
    .addOption(
      new Option('--allow <right...>', 'the rights that the builds may use on this machine')
        .choices(BUILD_RIGHTS)
        .default([]),
    )
    .action(later(async () => (await import('./verbs/images')).images));
  program
    .command('init')
    .description('Write the data-science stack into a folder, as a cdk8s project to start from.')
    .argument('[folder]', 'the folder of the new project', '.')
    .option('--package <package>', 'how npm finds cdk8s-compose: a version, or the path of a tarball')
    .action(async (folder: string, options: OptionValues) => {
      await (await import('./init/init')).init(folder, options);
    });
  return program;
}

function later(load: () => Promise<Verb>): (options: OptionValues) => Promise<void> {
  return async (options) => (await load())(options);
}

/**
 * Runs the program with the words of a command line. Failures go to standard error and into the exit status.
 *
 * @param words those after the name of the program
 */
export async function run(words: readonly string[]): Promise<void> {
  try {
    await program().parseAsync(words, { from: 'user' });
  } catch (error) {
    if (error instanceof ComposeError) printReport(error);
    else if (error instanceof ProgramFailed) terminal.tell(`\n${error.message}\n`);
    else throw error;
    process.exitCode = 1;
  }
}
