import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith } from '../support/project';
import { tarball } from './pack';
import { outcome, sh } from './shell';

test('The verb init makes a cdk8s project that installs, has right types and gives the manifests of the stack', () => {
  const folder = folderWith({ 'package.json': '{"name":"start","private":true}' });
  sh(folder, `npm install cdk8s constructs ${tarball()}`);
  sh(folder, `npx --no-install cdk8s-compose init my-stack --package ${tarball()}`);
  const stack = join(folder, 'my-stack');
  expect(readdirSync(stack).sort()).toEqual(
    [
      '.env.example',
      '.gitignore',
      'cdk8s.yaml',
      'docker-compose.yml',
      'jupyter',
      'main.ts',
      'mlflow',
      'notebooks',
    ].concat(['package.json', 'streamlit', 'tsconfig.json']),
  );
  sh(stack, 'npm install');
  sh(stack, 'npm run check');
  sh(stack, 'npm run synth');
  const dist = join(stack, 'dist');
  const manifests = readdirSync(dist).map((name) => readFileSync(join(dist, name), 'utf8'));
  for (const image of ['postgres:17', 'mlflow:', 'jupyter:', 'streamlit:']) expect(manifests.join('')).toContain(image);
  const again = outcome(folder, 'npx --no-install cdk8s-compose init my-stack');
  expect(again.status).toBe(1);
  expect(again.stderr).toContain('docker-compose.yml');

  writeFileSync(join(stack, 'docker-compose.yml'), 'services: {web: {imagee: x}}');
  const wrong = outcome(stack, 'node -r ts-node/register main.ts');
  expect(wrong.status).toBe(1);
  expect(wrong.stderr).toContain('docker-compose.yml:1:18: services.web.imagee');
  expect(wrong.stderr).not.toContain('node_modules');
});
