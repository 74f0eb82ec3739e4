import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { folderWith } from '../support/project';

const ROOT = join(__dirname, '..', '..');
/** Prints what it is called with, the secret that it gets, and the Dockerfile that it is shown. */
const FAKE = `#!/bin/sh
name=$(basename "$0")
echo "$name $*" >> "$LOG"
[ -z "$CDK8S_COMPOSE_SECRET_0" ] || echo "secret $CDK8S_COMPOSE_SECRET_0" >> "$LOG"
case "$*" in *"/Dockerfile "*) cat "$(echo "$*" | sed 's/.*--file \\([^ ]*\\) .*/\\1/')" >> "$LOG"; echo >> "$LOG" ;; esac
`;
const FAILS = '#!/bin/sh\nexit 1\n';
const FILES = {
  'compose.yaml': `name: p
services:
  web: {build: {dockerfile_inline: "FROM base", additional_contexts: {base: "service:base"}, secrets: [s]}}
  base: {build: {dockerfile_inline: "FROM scratch"}}
secrets: {s: {environment: OF_ENV_FILE}}`,
  'more.yaml': `services:
  tool: {profiles: [tools], build: {dockerfile_inline: "FROM tool"}}
  other: {profiles: [others], build: {dockerfile_inline: "FROM other"}}`,
  '.env': 'OF_ENV_FILE=from the file',
};

/** Runs \`npm run images\` with programs that only note what they are asked to do. */
function images(
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  programs: Readonly<Record<string, string>> = { docker: FAKE, kubectl: FAILS },
): { calls: string[]; status: number | null; said: string } {
  const bin = folderWith(programs);
  for (const program of Object.keys(programs)) chmodSync(join(bin, program), 0o755);
  const folder = folderWith(FILES);
  const log = join(bin, 'log');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['-r', 'ts-node/register', 'cli/cdk8s-compose.ts', 'images', ...args.map((word) => word.replace('FOLDER', folder))],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: {
        PATH: `${bin}${delimiter}/usr/bin${delimiter}/bin`,
        LOG: log,
        ...Object.fromEntries(
          Object.entries(environment).map(([name, value]) => [name, value?.replaceAll('FOLDER', folder)]),
        ),
      },
    },
  );
  const calls = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
  return {
    calls: calls.map((call) =>
      call
        .replaceAll(folder, 'FOLDER')
        .replaceAll(/:[0-9a-f]{12}\b/g, ':*')
        .replaceAll(/[^\s:]*\/cdk8s-compose-\w+/g, 'TEMPORARY'),
    ),
    status,
    said: stdout + stderr,
  };
}

test('several files and profiles choose what is built, in the order that it is needed, and pushed', () => {
  const { calls, status, said } = images(
    ['-f', 'FOLDER/compose.yaml', '-f', 'FOLDER/more.yaml', '--profile', 'tools'],
    { IMAGE_REGISTRY: 'r:5000' },
  );
  expect(status).toBe(0);
  expect(calls).toEqual([
    'docker info',
    'docker build --tag r:5000/p-base:* --file TEMPORARY/Dockerfile FOLDER',
    'FROM scratch',
    'docker push r:5000/p-base:*',
    'docker build --tag r:5000/p-web:* --file TEMPORARY/Dockerfile --build-context base=docker-image://r:5000/p-base:* --secret id=s,type=env,env=CDK8S_COMPOSE_SECRET_0 FOLDER',
    'secret from the file',
    'FROM base',
    'docker push r:5000/p-web:*',
    'docker build --tag r:5000/p-tool:* --file TEMPORARY/Dockerfile FOLDER',
    'FROM tool',
    'docker push r:5000/p-tool:*',
    '',
  ]);
  expect(said).not.toContain('from the file');
});

test('COMPOSE_FILE and COMPOSE_PROFILES do the same', () => {
  const { calls } = images([], {
    IMAGE_REGISTRY: 'r:5000',
    COMPOSE_FILE: 'FOLDER/compose.yaml:FOLDER/more.yaml',
    COMPOSE_PROFILES: 'others',
  });
  const pushed = calls.filter((call) => call.startsWith('docker push'));
  expect(pushed).toEqual(['base', 'web', 'other'].map((name) => `docker push r:5000/p-${name}:*`));
});

test('without a registry they are loaded into the cluster of the current context', () => {
  const kubectl = '#!/bin/sh\necho kind-dev\n';
  const { calls } = images(
    ['-f', 'FOLDER/compose.yaml'],
    {},
    { docker: FAILS, podman: FAILS, buildah: FAKE, kind: FAKE, kubectl },
  );
  expect(calls).toContain('buildah push p-web:* docker-archive:TEMPORARY/image.tar:docker.io/library/p-web:*');
  expect(calls).toContain('kind load image-archive TEMPORARY/image.tar --name dev');
});

test('what cannot be built says why, and nothing else', () => {
  const { status, said } = images(['-f', 'FOLDER/nowhere.yaml']);
  expect(status).toBe(1);
  expect(said).toContain('nowhere.yaml');
  expect(said).not.toMatch(/^\s+at /m);
});
