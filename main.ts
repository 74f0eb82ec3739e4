import { run } from './cli/program';

// `cdk8s synth` names the folder of the manifests in CDK8S_OUTDIR.
void run(['synth']);
