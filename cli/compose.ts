import { App } from 'cdk8s';
import { Command, Option, type OptionValues } from 'commander';
import { configOf } from '../compose/config/config';
import { loadProject, type LoadOptions } from '../compose/load';
import { ComposeError } from '../compose/problem';
import { compatibilityPage } from './compatibility';
import { forProject, projectOptions } from './project-options';
import { isInexact, printReport, type Report } from '../output/report';
import { reportAsJson } from '../output/report-json';
import { addCharts } from '../charts/project-charts';
import { planProject } from '../plan/plan-project';

/** The canonical model on stdout, what was noticed on stderr. */
function config(options: OptionValues): void {
  const { project, problems } = loadProject(projectOptions(options));
  console.log(JSON.stringify(configOf(project), null, 2));
  printReport({ problems });
}

/** What becomes of a project, without writing anything. */
function report(options: OptionValues): void {
  const found = translate(projectOptions(options));
  if (options['format'] === 'json') console.log(JSON.stringify(reportAsJson(found), null, 2));
  else printReport(found);
  const refused = found.problems.some(({ severity }) => severity === 'error');
  if (refused || (options['strict'] === true && found.problems.some(isInexact))) process.exitCode = 1;
}

function translate(options: LoadOptions): Report {
  try {
    const loaded = loadProject(options);
    const planned = planProject(loaded.project, { registry: process.env['IMAGE_REGISTRY'] });
    addCharts(new App(), planned.plan, loaded.project.credentials);
    return { translated: planned.translated, problems: [...loaded.problems, ...planned.problems] };
  } catch (error) {
    if (error instanceof ComposeError) return { problems: error.problems };
    throw error;
  }
}

const program = new Command('compose').description('Look at Compose files as this translator reads them.');
forProject(
  program.command('config').description('Print the canonical model as JSON, as "docker compose config" does.'),
).action(config);
forProject(program.command('report').description('Say what becomes of every key, and write nothing.'))
  .addOption(new Option('--format <format>', 'for people or for machines').choices(['text', 'json']).default('text'))
  .option('--strict', 'exit with 1 unless everything does exactly what it does under Compose')
  .action(report);
program
  .command('compatibility')
  .description('Print what becomes of every key of the Compose Specification, as Markdown.')
  .action(() => {
    process.stdout.write(compatibilityPage());
  });

try {
  program.parse();
} catch (error) {
  if (!(error instanceof ComposeError)) throw error;
  printReport(error);
  process.exitCode = 1;
}
