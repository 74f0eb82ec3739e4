import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith } from '../support/project';
import { tarball } from './pack';
import { outcome, sh } from './shell';

const COMPOSE = 'name: shop\nservices: {web: {image: "nginx:1.29", ports: ["8080:80"]}}\n';
let folder = '';

beforeAll(() => {
  folder = folderWith({ 'compose.yaml': COMPOSE, 'package.json': '{"name":"empty","private":true}' });
  sh(folder, `npm install cdk8s constructs ${tarball()}`);
});

test('The program translates a Compose file in a folder that has nothing else', () => {
  expect(sh(folder, 'npx --no-install cdk8s-compose synth')).toBe('');
  expect(readdirSync(join(folder, 'dist')).sort()).toContain('web.k8s.yaml');
  expect(readFileSync(join(folder, 'dist', 'web.k8s.yaml'), 'utf8')).toContain('image: nginx:1.29');
});

test('Each verb of the installed program runs', () => {
  expect(JSON.parse(sh(folder, 'npx --no-install cdk8s-compose config'))).toMatchObject({ name: 'shop' });
  expect(JSON.parse(sh(folder, 'npx --no-install cdk8s-compose report --format json'))).toMatchObject({ version: 1 });
  expect(sh(folder, 'npx --no-install cdk8s-compose images')).toContain('No service has a build');
  expect(sh(folder, 'npx --no-install cdk8s-compose --version')).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('The installed program refuses a wrong file with its place', () => {
  writeFileSync(join(folder, 'wrong.yaml'), 'services: {web: {imagee: x}}');
  const { status, stderr } = outcome(folder, 'npx --no-install cdk8s-compose synth -f wrong.yaml');
  expect(status).toBe(1);
  expect(stderr).toContain('wrong.yaml:1:18: services.web.imagee');
});

test('The installed program names its own call for the whole report', () => {
  const services = Array.from({ length: 9 }, (_, index) => `  s${index}: {image: "nginx:1.29", cpuset: "0"}\n`);
  writeFileSync(join(folder, 'many.yaml'), `services:\n${services.join('')}`);
  const { stderr } = outcome(folder, 'npx --no-install cdk8s-compose report -f many.yaml');
  expect(stderr).toContain('To see all: npx cdk8s-compose report --verbose');
});

test('A plain JavaScript app uses the construct', () => {
  writeFileSync(
    join(folder, 'app.js'),
    `const { App } = require('cdk8s');
const { ComposeProject } = require('cdk8s-compose');
const app = new App({ outdir: 'from-app' });
new ComposeProject(app, 'shop', { file: 'compose.yaml' });
app.synth();`,
  );
  sh(folder, 'node app.js');
  const manifests = readdirSync(join(folder, 'from-app')).map((name) =>
    readFileSync(join(folder, 'from-app', name), 'utf8'),
  );
  expect(manifests.join('---\n')).toContain('image: nginx:1.29');
});

test('A strict TypeScript app without cdk8s-plus compiles against the declarations of the main entry', () => {
  writeFileSync(
    join(folder, 'app.ts'),
    `import { App, JsonPatch } from 'cdk8s';
import { ComposeProject, type ComposeProjectProps } from 'cdk8s-compose';
const props: ComposeProjectProps = { file: 'compose.yaml', profiles: [] };
const project = new ComposeProject(new App(), 'shop', props);
project.service('web').workload.addJsonPatch(JsonPatch.replace('/spec/replicas', 2));
const names: readonly string[] = project.apiObjects.map(({ name }) => name);
export { names };`,
  );
  const options = { target: 'ES2022', module: 'CommonJS', strict: true, skipLibCheck: false, noEmit: true, types: [] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['app.ts'] }));
  const tsc = join(__dirname, '..', '..', 'node_modules', '.bin', 'tsc');
  expect(outcome(folder, `${tsc} -p .`)).toMatchObject({ status: 0, stdout: '' });
  writeFileSync(join(folder, 'app.ts'), `import { podsOf } from 'cdk8s-compose/plus';\nexport { podsOf };`);
  expect(outcome(folder, `${tsc} -p .`).stdout).toContain("Cannot find module 'cdk8s-plus-27'");
});

test('cdk8s, constructs and the package take less than 80 MB, without cdk8s-plus', () => {
  expect(Number(sh(folder, 'du -sm node_modules').split('\t')[0])).toBeLessThan(80);
  expect(readdirSync(join(folder, 'node_modules')).filter((name) => name.startsWith('cdk8s-plus'))).toEqual([]);
});

test('An app that depends on the package runs after "npm ci" without development tools and scripts', () => {
  sh(folder, 'npm ci --omit=dev --ignore-scripts && npx --no-install cdk8s-compose synth -o again');
  expect(readdirSync(join(folder, 'again'))).toContain('web.k8s.yaml');
});
