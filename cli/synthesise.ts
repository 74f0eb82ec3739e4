import { App } from 'cdk8s';
import { manifestFiles } from '../charts/manifest-files';
import { addObjects } from '../charts/constructs/project-constructs';
import { translate, type TranslateOptions } from '../charts/translate';
import { after, ComposeError, isInexact } from '../compose/problem';
import { during } from '../compose/stage';
import type { OutputFolder } from '../output/publish';
import type { Report } from '../output/report';

export interface SynthesisOptions extends TranslateOptions {
  /** Write nothing unless everything does exactly what it does under Compose. */
  readonly strict?: boolean;
}

/** The result of a synthesis: the problems, and whether the manifests were written. */
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
    const translation = translate(options);
    const report: Report = { translated: translation.translated, problems: translation.problems };
    if (options.strict === true && report.problems.some(isInexact)) {
      return { ...report, problems: [...report.problems, ...restored], published: false };
    }
    const app = new App();
    during({ doing: 'making the objects' }, () => addObjects(app, translation));
    const told = during({ doing: 'writing the manifests' }, () =>
      after(report.problems, () => output.publish(manifestFiles(app), translation.project.directory)),
    );
    return { ...report, problems: [...report.problems, ...told], published: true };
  } catch (error) {
    if (!(error instanceof ComposeError)) throw error;
    const more = restored.filter(({ message }) => error.problems.every((problem) => problem.message !== message));
    throw new ComposeError([...error.problems, ...more]);
  }
}
