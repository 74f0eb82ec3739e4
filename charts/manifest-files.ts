import { ApiObject, Chart, Names, Yaml, type App } from 'cdk8s';
import { dump } from 'js-yaml';

/**
 * The files that cdk8s writes for an app in which nothing depends on anything, one file for each chart. This is the one
 * place that does the work of cdk8s for speed: `App.synth` goes through the whole app for each of its charts, and
 * writes YAML by a slower way. Of 1,000 services it takes more time than all else together; see decision 7.
 *
 * @returns texts by the names of files
 */
export function manifestFiles(app: App): ReadonlyMap<string, string> {
  return new Map(
    app.charts.map((chart) => [
      `${Names.toDnsLabel(chart)}${app.outputFileExtension}`,
      chart.node
        .findAll()
        .filter((construct) => ApiObject.isApiObject(construct) && Chart.of(construct) === chart)
        .map((object) => toYaml((object as ApiObject).toJson()))
        .join('---\n'),
    ]),
  );
}

/** YAML that reads the same in YAML 1.1, as Kubernetes reads it, and in YAML 1.2. */
export function toYaml(manifest: unknown): string {
  try {
    return dump(manifest, { lineWidth: -1, noRefs: true, quoteStyle: 'double' });
  } catch (error) {
    // A text of megabytes takes more of the stack than there is.
    if (error instanceof RangeError) return Yaml.stringify(manifest);
    throw error;
  }
}
