import { spawnSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { isRoot, NOBODY, NODE_OF_NOBODY } from '../support/nobody';
import { folderWith } from '../support/project';

const ROOT = join(__dirname, '..', '..');
/** Root starts these runs as nobody; anybody else is somebody without rights already. */
const { uid, gid } = NOBODY;
/** Where nobody may not read the checkout, such as in the home of root, there is nothing to try. */
const ofNobody = NODE_OF_NOBODY === undefined ? test.skip : test;
const COMPOSE = 'name: p\nservices: {web: {image: "nginx:1", environment: {PASSWORD: "s3cret-value"}}}\n';

/** A project, in which the folders with these names belong to the user who runs the program. */
function project(...own: readonly string[]): string {
  const folder = folderWith({ 'compose.yaml': COMPOSE, 'home/': '', 'dist/': '' });
  chmodSync(folder, 0o755);
  for (const name of own) if (isRoot) chownSync(join(folder, name), uid, gid);
  return folder;
}

/**
 * Starts the sources as the command of the package starts. Node's option `-r` would make Node itself read the
 * package.json of the current folder, which some of these users may not.
 */
function start(): string {
  const parts = ['node_modules/ts-node/register', 'cli/cdk8s-compose.ts'];
  const folder = folderWith({
    'start.js': parts.map((path) => `require(${JSON.stringify(join(ROOT, path))});`).join('\n'),
  });
  chmodSync(folder, 0o755);
  return join(folder, 'start.js');
}

function synth(folder: string, verb = 'synth'): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(NODE_OF_NOBODY ?? process.execPath, [start(), verb], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: join(folder, 'home'), TS_NODE_PROJECT: join(ROOT, 'tsconfig.json') },
    ...(isRoot ? NOBODY : {}),
  });
  expect(stderr).not.toMatch(/^\s+at |fault of cdk8s-compose/m);
  return { status, said: stdout + stderr };
}

const WRITTEN = ['.cdk8s-compose', '0-namespace.k8s.yaml', 'web.k8s.yaml'];

ofNobody(
  'A user who may not write to node_modules gets the output, and the last good one from the own cache',
  () => {
    const folder = project('.', 'home', 'dist');
    expect(synth(folder)).toMatchObject({ status: 0 });
    expect(readdirSync(join(folder, 'dist'))).toEqual(WRITTEN);
    let isShared = true;
    try {
      if (isRoot) throw new Error('Only the own folders of nobody can be written by nobody.');
      accessSync(join(ROOT, 'node_modules'), constants.W_OK);
    } catch {
      isShared = false;
    }
    if (!isShared) expect(readdirSync(join(folder, 'home', '.cache', 'cdk8s-compose'))).toHaveLength(1);
    rmSync(join(folder, 'dist'), { recursive: true });
    writeFileSync(join(folder, 'compose.yaml'), 'services: {web: {imagee: x}}');
    expect(synth(folder)).toMatchObject({ status: 1 });
    expect(readdirSync(join(folder, 'dist'))).toEqual(WRITTEN);
  },
  120_000,
);

ofNobody(
  'An output folder of the user in a folder of somebody else is written into',
  () => {
    const folder = project('home', 'dist');
    if (!isRoot) chmodSync(folder, 0o555);
    expect(synth(folder)).toMatchObject({ status: 0 });
    expect(readdirSync(join(folder, 'dist'))).toEqual(WRITTEN);
    chmodSync(folder, 0o755);
  },
  120_000,
);

ofNobody.each(['the folder', 'the folder that it would be in'])(
  'A user who may not write to %s gets a message, and the earlier files stay',
  (what) => {
    const folder = project('home');
    const dist = join(folder, 'dist');
    if (what === 'the folder') {
      mkdirSync(join(dist, 'kept'));
      writeFileSync(join(dist, 'kept', 'file'), 'mine');
    } else rmSync(dist, { recursive: true });
    if (!isRoot) for (const path of [dist, folder]) if (path !== dist || what === 'the folder') chmodSync(path, 0o555);
    const { status, said } = synth(folder);
    expect(status).toBe(1);
    expect(said).toContain('permission denied');
    if (what === 'the folder') expect(readFileSync(join(dist, 'kept', 'file'), 'utf8')).toBe('mine');
    expect(readdirSync(folder).sort()).toEqual(
      what === 'the folder' ? ['compose.yaml', 'dist', 'home'] : ['compose.yaml', 'home'],
    );
    chmodSync(folder, 0o755);
    if (what === 'the folder') chmodSync(dist, 0o755);
  },
  120_000,
);

// Only root can start somebody in a folder that this somebody may not enter.
(isRoot ? ofNobody : test.skip)(
  'A current folder that the user may not look into is reported as such, and not as one without a Compose file',
  () => {
    const folder = project('home');
    chmodSync(folder, 0o700);
    const { status, said } = synth(folder, 'report');
    chmodSync(folder, 0o755);
    expect(status).toBe(1);
    expect(said).toMatch(/The current folder .* cannot be read here \(permission denied\)/);
    expect(said).not.toContain('There is no Compose file');
  },
  120_000,
);
