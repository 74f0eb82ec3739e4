import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith } from '../support/project';

const ROOT = join(__dirname, '..', '..');

function synth(
  environment: NodeJS.ProcessEnv,
  ...args: string[]
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/cdk8s-cli/bin/cdk8s'), 'synth', '--check-upgrade=false', ...args],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, ...environment },
    },
  );
}

function contents(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => name !== '.cdk8s-compose');
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

test('The command cdk8s synth writes a file for each service; a wrong file is refused with its reason, exits with 1 and keeps the output', () => {
  const folder = folderWith({
    'compose.yaml': 'name: p\nservices: {web: {image: "nginx:1"}, db: {image: "postgres:17"}}',
  });
  const output = join(folder, 'out');
  const file = join(folder, 'compose.yaml');
  const first = synth({ COMPOSE_FILE: file }, '--output', output);
  expect(first.status).toBe(0);
  const written = contents(output);
  expect(Object.keys(written)).toEqual(['0-namespace.k8s.yaml', 'db.k8s.yaml', 'web.k8s.yaml']);

  writeFileSync(file, 'services: {web: {imagee: x}}');
  const second = synth({ COMPOSE_FILE: file }, '--output', output);
  expect(second.status).toBe(1);
  expect(second.stderr).toContain(
    `${file}:1:18: services.web.imagee: "imagee" is not a key of the Compose Specification here.`,
  );
  expect(contents(output)).toEqual(written);

  writeFileSync(file, 'name: p\nservices: {web: {image: "nginx:2"}}');
  expect(synth({ COMPOSE_FILE: file }, '--output', output).status).toBe(0);
  expect(Object.keys(contents(output))).toEqual(['0-namespace.k8s.yaml', 'web.k8s.yaml']);
  expect(readdirSync(folder).sort()).toEqual(['compose.yaml', 'out']);
}, 60_000);

test('The same files give the same manifests', () => {
  const folder = folderWith({
    'compose.yaml': 'services: {web: {image: "nginx:1", volumes: ["./a:/a:ro"]}}',
    'a/x': 'x',
    'a/y': 'y',
  });
  const outputs = ['one', 'two'].map((name) => {
    const output = join(folder, name);
    mkdirSync(output);
    expect(synth({ COMPOSE_FILE: join(folder, 'compose.yaml') }, '--output', output).status).toBe(0);
    return contents(output);
  });
  expect(outputs[1]).toEqual(outputs[0]);
}, 60_000);
