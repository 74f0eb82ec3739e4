import { runProgram } from './cli/last-handler';

// `cdk8s synth` names the folder of the manifests in CDK8S_OUTDIR.
runProgram(async () => (await import('./cli/program')).run(['synth']));
