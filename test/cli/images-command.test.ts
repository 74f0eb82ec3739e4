import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { programPath } from '../../cli/program-path';
import { folderWith, type Files } from '../support/project';

const ROOT = join(__dirname, '..', '..');
/** Notes what it is called with, its environment, the secret that it gets, and the Dockerfile that it is shown. */
const FAKE = `#!/bin/sh
name=$(basename "$0")
echo "$name $*" >> "$LOG"
tr '\\0' '\\n' < /proc/$$/environ | sort > "$LOG.environment"
secret=$(echo "$*" | sed -n 's/.*type=file,src=\\([^ ]*\\).*/\\1/p')
[ -z "$secret" ] || echo "secret $(stat -Lc %a "$secret") $(cat "$secret")" >> "$LOG"
case "$*" in *"/Dockerfile "*) cat "$(echo "$*" | sed 's/.*--file \\([^ ]*\\) .*/\\1/')" >> "$LOG"; echo >> "$LOG" ;; esac
`;
const TEMPORARY = /[^\s:=]*\/cdk8s-compose-\w+/g;
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

interface Run {
  readonly calls: string[];
  readonly status: number | null;
  readonly said: string;
  /** The environment of the command, and the one that the last program got: `NAME=value`, sorted. */
  readonly given: readonly string[];
  readonly environment: readonly string[];
  /** The temporary folders that the programs were shown and that are still there. */
  readonly left: readonly string[];
}

/** Runs \`npm run images\` with programs that only note what they are asked to do. */
function images(
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  programs: Readonly<Record<string, string>> = { docker: FAKE, kubectl: FAILS },
  files: Files = FILES,
): Run {
  const bin = folderWith(programs);
  for (const program of Object.keys(programs)) chmodSync(join(bin, program), 0o755);
  const folder = folderWith(files);
  const log = join(bin, 'log');
  const given = {
    PATH: `${bin}${delimiter}/usr/bin${delimiter}/bin`,
    LOG: log,
    ...Object.fromEntries(
      Object.entries(environment).map(([name, value]) => [name, value?.replaceAll('FOLDER', folder)]),
    ),
  };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['-r', 'ts-node/register', 'cli/cdk8s-compose.ts', 'images', ...args.map((word) => word.replace('FOLDER', folder))],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: given,
    },
  );
  const calls = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
  const noted = `${log}.environment`;
  return {
    given: Object.entries(given).map((pair) => pair.join('=')),
    environment: existsSync(noted) ? readFileSync(noted, 'utf8').split('\n').filter(Boolean) : [],
    left: calls.flatMap((call) => call.match(TEMPORARY) ?? []).filter((path) => existsSync(path)),
    calls: calls.map((call) =>
      call
        .replaceAll(folder, 'FOLDER')
        .replaceAll(/:[0-9a-f]{12}\b/g, ':*')
        .replaceAll(TEMPORARY, 'TEMPORARY'),
    ),
    status,
    said: stdout + stderr,
  };
}

test('Several files and profiles choose the images to build, in the order of their needs, and to push', () => {
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
    'docker build --tag r:5000/p-web:* --file TEMPORARY/Dockerfile --build-context base=docker-image://r:5000/p-base:* --secret id=s,type=file,src=TEMPORARY/secret-0 FOLDER',
    'secret 600 from the file',
    'FROM base',
    'docker push r:5000/p-web:*',
    'docker build --tag r:5000/p-tool:* --file TEMPORARY/Dockerfile FOLDER',
    'FROM tool',
    'docker push r:5000/p-tool:*',
    '',
  ]);
  expect(said).not.toContain('from the file');
});

test('The variables COMPOSE_FILE and COMPOSE_PROFILES choose the images to build, too', () => {
  const { calls } = images([], {
    IMAGE_REGISTRY: 'r:5000',
    COMPOSE_FILE: 'FOLDER/compose.yaml:FOLDER/more.yaml',
    COMPOSE_PROFILES: 'others',
  });
  const pushed = calls.filter((call) => call.startsWith('docker push'));
  expect(pushed).toEqual(['base', 'web', 'other'].map((name) => `docker push r:5000/p-${name}:*`));
});

test('Images are loaded into the cluster of the current context where no registry is named', () => {
  const kubectl = '#!/bin/sh\necho kind-dev\n';
  const { calls } = images(
    ['-f', 'FOLDER/compose.yaml'],
    {},
    { docker: FAILS, podman: FAILS, buildah: FAKE, kind: FAKE, kubectl },
  );
  expect(calls).toContain('buildah push p-web:* docker-archive:TEMPORARY/image.tar:docker.io/library/p-web:*');
  expect(calls).toContain('kind load image-archive TEMPORARY/image.tar --name dev');
});

test('A build that is impossible fails with its reason alone', () => {
  const { status, said } = images(['-f', 'FOLDER/nowhere.yaml']);
  expect(status).toBe(1);
  expect(said).toContain('nowhere.yaml');
  expect(said).not.toMatch(/^\s+at /m);
});

test.each(['docker', 'podman', 'buildah'])(
  '%s gets the environment of the shell, to which no argument of a build, no variable of .env and no secret is added',
  (builder) => {
    const compose = `name: p
services:
  web:
    build:
      dockerfile_inline: FROM scratch
      secrets: [s]
      args: {LD_AUDIT: ./evil.so, GIT_CONFIG_COUNT: "1", GIT_CONFIG_KEY_0: "url.ext::sh -c touch% evil.insteadOf",
        GIT_CONFIG_VALUE_0: "https://", GIT_PROXY_COMMAND: ./evil.sh, NODE_OPTIONS: "--require=./evil.js", OF_ENV_FILE: }
secrets: {s: {environment: OF_ENV_FILE}}`;
    const files = { 'compose.yaml': compose, '.env': 'OF_ENV_FILE=value\nLD_PRELOAD=./evil.so\n' };
    const others = Object.fromEntries(['docker', 'podman', 'buildah'].map((name) => [name, FAILS]));
    const programs = { ...others, [builder]: FAKE, kubectl: FAILS };
    const run = images(['-f', 'FOLDER/compose.yaml'], { IMAGE_REGISTRY: 'r:5000' }, programs, files);
    expect(run.status).toBe(0);
    expect(run.environment).toEqual([...run.given].sort());
    const build = run.calls.find((call) => call.startsWith(`${builder} build --tag`) || call.includes(' --layers '));
    expect(build).toContain('--build-arg LD_AUDIT=./evil.so --build-arg GIT_CONFIG_COUNT=1');
    expect(build).toContain('--build-arg OF_ENV_FILE=value');
    expect(run.left).toEqual([]);
  },
);

test('An argument that is a credential is reported by its name where the list of processes shows its value', () => {
  const compose = 'services: {web: {build: {dockerfile_inline: FROM a, args: {PASSWORD: "s3cret-value", A: b}}}}';
  const { said } = images(['-f', 'FOLDER/compose.yaml'], { IMAGE_REGISTRY: 'r:5000' }, undefined, {
    'compose.yaml': compose,
  });
  expect(said).toContain('The list of processes shows the build argument PASSWORD while docker runs.');
  expect(said).not.toContain('s3cret-value');
});

test('An argument that is a credential is in a file where the builder has an option for that', () => {
  const programs = {
    docker: FAILS,
    podman: FAKE.replace('name=', 'echo --build-arg-file\nname='),
    kubectl: FAILS,
  };
  const files = {
    'compose.yaml': 'services: {web: {build: {dockerfile_inline: FROM a, args: {PASSWORD: "s3cret-value", A: b}}}}',
  };
  const { calls, said, left } = images(['-f', 'FOLDER/compose.yaml'], { IMAGE_REGISTRY: 'r:5000' }, programs, files);
  expect(calls.join('\n')).toContain('--build-arg-file TEMPORARY/arguments --build-arg A=b');
  expect(calls.join('\n') + said).not.toContain('s3cret-value');
  expect(said).not.toContain('list of processes');
  expect(left).toEqual([]);
});

test('A secret does not stay on the disk when a signal ends the build', () => {
  const stops = FAKE.replace('secret=', () => 'case "$*" in build*) kill -INT $PPID; kill -INT $$;; esac\nsecret=');
  const { status, left, calls } = images(
    ['-f', 'FOLDER/compose.yaml'],
    { IMAGE_REGISTRY: 'r:5000' },
    { docker: stops, kubectl: FAILS },
    {
      'compose.yaml':
        'services: {web: {build: {dockerfile_inline: FROM a, secrets: [s]}}}\nsecrets: {s: {environment: S}}',
      '.env': 'S=1',
    },
  );
  expect(calls.join('\n')).toContain('docker build');
  expect(status).not.toBe(0);
  expect(left).toEqual([]);
});

test('A program of the project is not run where PATH has a relative folder', () => {
  const files = { ...FILES, docker: '#!/bin/sh\necho evil >> "$LOG"\n' };
  const programs = { docker: FAILS, podman: FAILS, buildah: FAKE, kubectl: FAILS };
  const bin = folderWith(programs);
  for (const program of Object.keys(programs)) chmodSync(join(bin, program), 0o755);
  expect(programPath('docker', `.${delimiter}${delimiter}bin${delimiter}${bin}`)).toBe(join(bin, 'docker'));
  const project = folderWith(files);
  chmodSync(join(project, 'docker'), 0o755);
  const before = process.cwd();
  try {
    process.chdir(project);
    expect(programPath('docker', `.${delimiter}${delimiter}`)).toBeUndefined();
  } finally {
    process.chdir(before);
  }
});

test('The output of a builder is shown, and a terminal obeys none of it', () => {
  const docker = `#!/bin/sh
case "$1" in
  build) printf '\\033]0;title\\007step\\r\\033[2K\\033[31mhidden\\033[0m\\n'; printf '\\342\\200\\256turned\\n' >&2 ;;
esac
`;
  const { said, status } = images(
    ['-f', 'FOLDER/compose.yaml'],
    { IMAGE_REGISTRY: 'r:5000' },
    { docker, kubectl: FAILS },
  );
  expect(status).toBe(0);
  expect(said).toContain('\\u001b]0;title\\u0007step\n\\u001b[2Khidden\n');
  expect(said).toContain('\\u202eturned\n');
  expect(said).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
});

test('A build that asks for the SSH agent or all capabilities is not begun unless the user of the command allows it', () => {
  const files = {
    'compose.yaml': 'services: {web: {build: {dockerfile_inline: FROM a, privileged: true, ssh: [default]}}}',
  };
  const refused = images(['-f', 'FOLDER/compose.yaml'], { IMAGE_REGISTRY: 'r:5000' }, undefined, files);
  expect(refused.status).toBe(1);
  expect(refused.calls).toEqual([]);
  expect(refused.said).toContain('images --allow ssh --allow security.insecure');
  const allowed = images(
    ['-f', 'FOLDER/compose.yaml', '--allow', 'ssh', '--allow', 'security.insecure'],
    { IMAGE_REGISTRY: 'r:5000' },
    undefined,
    files,
  );
  expect(allowed.status).toBe(0);
  expect(allowed.calls.join('\n')).toContain('--ssh default --allow security.insecure');
  const unknown = images(['-f', 'FOLDER/compose.yaml', '--allow', 'all'], {}, undefined, files);
  expect([unknown.status, unknown.calls]).toEqual([1, []]);
});

test('A build with words that are too long for the system is refused, without showing them', () => {
  const long = 'x'.repeat(200_000);
  const files = { 'compose.yaml': `services: {web: {build: {dockerfile_inline: FROM a, args: {A: ${long}}}}}` };
  const { status, said, left } = images(['-f', 'FOLDER/compose.yaml'], { IMAGE_REGISTRY: 'r:5000' }, undefined, files);
  expect([status, left]).toEqual([1, []]);
  expect(said).toContain('could not be started: its words are longer than the system takes.');
  expect(said).not.toContain('xxxx');
});
