import { join } from 'node:path';
import { loadProject } from '../../compose/load';
import { ComposeError } from '../../compose/problem';
import { formatReport } from '../../output/report';
import { reportAsJson } from '../../output/report-json';
import { planProject } from '../../plan/plan-project';
import { folderWith, Translation, type Files } from '../support/project';

/** All that a user or the cluster gets to see of a project, without Secrets. */
export function shown(files: Files): string[] {
  const folder = folderWith(files);
  try {
    const loaded = loadProject({ file: join(folder, 'compose.yaml'), environment: {} });
    const planned = planProject(loaded.project);
    const problems = [...loaded.problems, ...planned.problems];
    const { model, credentials } = loaded.project;
    const { plan, translated } = planned;
    const manifests = new Translation(model, plan, problems, translated, credentials).manifests();
    const report = { translated, problems };
    return [
      formatReport(report),
      JSON.stringify(reportAsJson(report)),
      ...manifests.filter(({ kind }) => kind !== 'Secret').flatMap((manifest) => readable(manifest)),
    ];
  } catch (error) {
    if (!(error instanceof ComposeError)) throw error;
    return [error.message, formatReport(error), JSON.stringify(reportAsJson(error))];
  }
}

/** A manifest, and what its binary data is. */
function readable(manifest: object): string[] {
  const binary = 'binaryData' in manifest ? Object.values(manifest.binaryData as Record<string, string>) : [];
  return [JSON.stringify(manifest), ...binary.map((data) => Buffer.from(data, 'base64').toString('latin1'))];
}
