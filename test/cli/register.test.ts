import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { folderWith } from '../support/project';

const ROOT = join(__dirname, '..', '..');

test('a large module of somebody else is loaded by Node itself, which lets it import others when it runs', () => {
  const code = `module.exports = () => import('node:path');\n// ${'x'.repeat(300_000)}`;
  const module = join(folderWith({ 'large.js': code }), 'large.js');
  const program = `require(${JSON.stringify(module)})().then(() => console.log('imported'))`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-r', './register.js', '-e', program], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(stdout).toBe('imported\n');
});
