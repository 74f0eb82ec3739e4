import { App } from 'cdk8s';
import { manifestFiles } from '../charts/manifest-files';
import { addCharts } from '../charts/project-charts';
import { loadProject, type LoadOptions } from '../compose/load';
import { after, ComposeError } from '../compose/problem';
import { during } from '../compose/stage';
import { planProject } from '../plan/plan-project';
import type { OutputFolder } from '../output/publish';
import { isInexact, type Report } from '../output/report';

export interface SynthesisOptions extends LoadOptions {
  /** `host:port` of the registry that built images are pushed to. */
  readonly registry?: string | undefined;
  /** Write nothing unless everything does exactly what it does under Compose. */
  readonly strict?: boolean;
}

/** What was found, and whether the manifests were written. */
export interface Synthesis extends Report {
  readonly published: boolean;
}

/**
 * Translates a Compose file into a folder of manifests, which is replaced as a whole or stays as it was.
 *
 * @throws ComposeError when the file cannot be translated, or the folder cannot be written
 */
export function synthesise(output: OutputFolder, options: SynthesisOptions): Synthesis {
  // Something may have removed it, such as the start of "cdk8s synth": whatever ends this run, it is there again.
  const restored = output.restore();
  try {
    const loaded = loadProject(options);
    const planned = after(loaded.problems, () => planProject(loaded.project, { registry: options.registry }));
    const report: Report = { ...planned, problems: [...loaded.problems, ...planned.problems] };
    if (options.strict === true && report.problems.some(isInexact)) {
      return { ...report, problems: [...report.problems, ...restored], published: false };
    }
    const app = new App();
    during({ doing: 'making the objects' }, () =>
      after(report.problems, () => addCharts(app, planned.plan, loaded.project.credentials)),
    );
    const told = during({ doing: 'writing the manifests' }, () =>
      after(report.problems, () => output.publish(manifestFiles(app), loaded.project.directory)),
    );
    return { ...report, problems: [...report.problems, ...told], published: true };
  } catch (error) {
    if (!(error instanceof ComposeError)) throw error;
    const more = restored.filter(({ message }) => error.problems.every((problem) => problem.message !== message));
    throw new ComposeError([...error.problems, ...more]);
  }
}
