/**
 * Loads TypeScript as `ts-node/register` does, and keeps what it makes of each file: while nothing changes, no compiler
 * has to be loaded. For line numbers of the sources in a stack trace, use `node --enable-source-maps`.
 */
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const cache = join(__dirname, 'node_modules', '.cache', 'cdk8s-compose', 'typescript');
const settings = readFileSync(join(__dirname, 'tsconfig.json'), 'utf8') + readFileSync(join(__dirname, 'package.json'));

let compiler;
function compile(source, file) {
  compiler ??= require('ts-node').create({ cwd: __dirname });
  return compiler.compile(source, file);
}

/** Writes beside, then renames: another process sees all of it or nothing. Without a place to write, nothing is kept. */
function keep(path, code) {
  try {
    mkdirSync(cache, { recursive: true });
    writeFileSync(`${path}.${process.pid}`, code);
    renameSync(`${path}.${process.pid}`, path);
  } catch {
    return;
  }
}

require.extensions['.ts'] = (module, file) => {
  const source = readFileSync(file, 'utf8');
  const path = join(cache, createHash('sha1').update(settings).update(file).update(source).digest('hex'));
  let code;
  try {
    code = readFileSync(path, 'utf8');
  } catch {
    code = compile(source, file);
    keep(path, code);
  }
  module._compile(code, file);
};
