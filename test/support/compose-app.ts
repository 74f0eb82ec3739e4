import { join } from 'node:path';
import { Chart, Testing } from 'cdk8s';
import type { Construct } from 'constructs';
import { ComposeProject, type ComposeProjectProps } from '../../index';
import { folderWith, type Files, type Manifest } from './project';

interface Place {
  readonly scope?: Construct;
  /** Files beside the Compose file. */
  readonly beside?: Files;
}

/** A ComposeProject of a Compose file, in a chart of its own unless another scope is given. */
export function composeProject(
  compose: string,
  { scope = Testing.chart(), beside = {}, ...props }: Omit<ComposeProjectProps, 'file' | 'files'> & Place = {},
): ComposeProject {
  const file = join(folderWith({ 'compose.yaml': compose, ...beside }), 'compose.yaml');
  return new ComposeProject(scope, props.name ?? 'stack', { file, ...props });
}

/** The manifests that cdk8s makes of the chart around a construct. */
export function synthesised(construct: Construct): Manifest[] {
  return Testing.synth(Chart.of(construct)) as Manifest[];
}
