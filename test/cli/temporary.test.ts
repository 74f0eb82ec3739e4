import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('A temporary folder is gone before %s ends the process', (signal) => {
  const program = `
    const { withTemporaryFolder } = require('./cli/temporary');
    withTemporaryFolder(async (folder) => {
      process.stdout.write(folder);
      process.kill(process.pid, '${signal}');
      await new Promise((resolve) => setTimeout(resolve, 50));
    });
    setTimeout(() => undefined, 60_000);`;
  const ended = spawnSync(process.execPath, ['-r', 'ts-node/register', '-e', program], { cwd: ROOT, encoding: 'utf8' });
  expect([ended.signal, ended.stderr]).toEqual([signal, '']);
  expect(ended.stdout).toContain('cdk8s-compose-');
  expect(existsSync(ended.stdout)).toBe(false);
});
