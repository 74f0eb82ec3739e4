/**
 * Loads TypeScript as `ts-node/register` does, and keeps what it makes of each file: while nothing changes, no compiler
 * has to be loaded. For line numbers of the sources in a stack trace, use `node --enable-source-maps`.
 */
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname, join, resolve } = require('node:path');
const { Script } = require('node:vm');

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

/** The sources name each other without an ending: theirs is tried first, and not after all others. */
const resolveFilename = Module._resolveFilename;
const modules = join(__dirname, 'node_modules');
Module._resolveFilename = function (request, parent, ...rest) {
  if (request.startsWith('.') && parent?.filename?.endsWith('.ts') && !parent.filename.startsWith(modules)) {
    const file = resolve(dirname(parent.filename), `${request}.ts`);
    if (existsSync(file)) return file;
  }
  return resolveFilename.call(this, request, parent, ...rest);
};

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
  run(module, file, code, `${path}.${process.version}`);
};

/** Runs a module from what the engine has made of its code before, where that is kept. */
function run(module, file, code, path) {
  let cachedData;
  try {
    cachedData = readFileSync(path);
  } catch {
    cachedData = undefined;
  }
  const script = new Script(Module.wrap(code), { filename: file, cachedData });
  const main = script.runInThisContext();
  main.call(module.exports, module.exports, Module.createRequire(file), module, file, dirname(file));
  if (cachedData === undefined || script.cachedDataRejected) keep(path, script.createCachedData());
}

/** The generated check of a Compose file, which is kept as well, is as large as all that makes use of it. */
const KEPT = join('node_modules', '.cache', 'cdk8s-compose');
const compileModule = Module.prototype._compile;
Module.prototype._compile = function (code, file, ...rest) {
  if (!dirname(file).endsWith(KEPT)) return compileModule.call(this, code, file, ...rest);
  const key = createHash('sha1').update(file).update(code).digest('hex');
  return run(this, file, code, join(cache, `${key}.${process.version}`));
};
