import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { packageFolder } from '../../cli/package';
import { defaultOutput } from '../../output/default-output';
import { folderWith } from '../support/project';

const ROOT = join(__dirname, '..', '..');
const TRIES = 8;

/** Starts `cdk8s synth` in a group of its own, as a shell does. */
function synth(folder: string): { words: string[]; options: object } {
  return {
    words: [
      join(ROOT, 'node_modules/cdk8s-cli/bin/cdk8s'),
      'synth',
      '--check-upgrade=false',
      '--output',
      join(folder, 'out'),
    ],
    options: {
      cwd: ROOT,
      stdio: 'ignore',
      detached: true,
      env: { ...process.env, COMPOSE_FILE: join(folder, 'compose.yaml') },
    },
  };
}

test('Ctrl-C during cdk8s synth, sooner or later, loses no output: the next run of this tool finds all of it', async () => {
  const folder = folderWith({
    'compose.yaml': 'name: p\nservices: {web: {image: "nginx:1"}, db: {image: "postgres:17"}}',
  });
  const out = join(folder, 'out');
  const { words, options } = synth(folder);
  expect(spawnSync(process.execPath, words, options).status).toBe(0);
  const contents = (): string[] => readdirSync(out).map((name) => name + readFileSync(join(out, name), 'utf8'));
  const whole = contents();
  let removed = 0;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const running = spawn(process.execPath, words, options);
    const ended = new Promise((resolve) => running.once('exit', resolve));
    let isOver = false;
    void ended.then(() => (isOver = true));
    // cdk8s removes the folder before it starts the app; each try waits a little longer than the one before.
    while (existsSync(out) && !isOver) await setTimeout(5);
    removed += Number(!existsSync(out));
    await setTimeout(attempt * 150);
    if (!isOver && running.pid !== undefined) process.kill(-running.pid, 'SIGINT');
    await ended;
    expect(defaultOutput(process.env, packageFolder(), out).restore()).toEqual([]);
    expect(contents()).toEqual(whole);
    expect(readdirSync(folder).sort()).toEqual(['compose.yaml', 'out']);
  }
  expect(removed).toBeGreaterThan(0);
}, 300_000);
