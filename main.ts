import { runProgram } from './cli/last-handler';
import { packageFolder } from './cli/package';
import { defaultOutput } from './output/default-output';

runProgram(async () => {
  // `cdk8s synth` names the folder of the manifests in CDK8S_OUTDIR, and has removed it. It is there again before
  // anything else is loaded, in case of Ctrl-C.
  defaultOutput(process.env, packageFolder()).restore();
  await (await import('./cli/program')).run(['synth']);
});
