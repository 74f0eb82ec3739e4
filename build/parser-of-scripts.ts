import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';

/** The compiled file that loads the parser of scripts. */
const LOADER = join('compose', 'script', 'tree.js');
/** The folder of the package that has the parser, from the loader. */
const FOLDER = 'unbash';

/**
 * Ships the parser of scripts as CommonJS within the package: it is published as an ES module only, which neither
 * Node.js before 20.19 nor a user's Jest can `require`. See docs/decisions/0020-the-parser-of-scripts.md.
 *
 * @param lib the folder of what is compiled
 * @throws Error when the compiled loader does not load the parser, as nothing would be replaced there
 */
export function shipParser(lib: string): void {
  const loader = join(lib, LOADER);
  const text = readFileSync(loader, 'utf8');
  const call = `require("${FOLDER}")`;
  if (!text.includes(call)) throw new Error(`${LOADER} has no ${call}.`);
  writeFileSync(loader, text.replaceAll(call, `require("./${FOLDER}/parser.js")`));
  const source = join(__dirname, '..', 'node_modules', FOLDER);
  const target = join(dirname(loader), FOLDER);
  mkdirSync(target);
  writeFileSync(join(target, 'LICENSE'), readFileSync(join(source, 'LICENSE')));
  const compilerOptions = { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022 };
  for (const name of readdirSync(join(source, 'dist'))) {
    if (!name.endsWith('.js') || name === 'printer.js') continue;
    const code = readFileSync(join(source, 'dist', name), 'utf8');
    writeFileSync(join(target, name), transpileModule(code, { compilerOptions }).outputText);
  }
}
