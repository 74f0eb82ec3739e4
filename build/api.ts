/** Makes `docs/api.md` from the doc comments of what the package exports: `npm run -s api > docs/api.md`. */
import { join } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '..');

/** The entries of the package, by what an app imports. */
const ENTRIES = { 'cdk8s-compose': 'index.ts', 'cdk8s-compose/plus': 'plus.ts' } as const;

/** The page of `docs/api.md`: everything that the entries of the package export. */
export function apiPage(): string {
  const files = Object.values(ENTRIES).map((file) => join(ROOT, file));
  const program = ts.createProgram(files, { strict: true, target: ts.ScriptTarget.ES2022, skipLibCheck: true });
  const checker = program.getTypeChecker();
  const chapters = Object.entries(ENTRIES).map(([name, file]) => {
    const source = program.getSourceFile(join(ROOT, file));
    const module = source && checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`The entry ${file} exports nothing.`);
    const exported = checker.getExportsOfModule(module).map((symbol) => section(symbol, checker));
    return `## ${name}\n\n${exported.join('\n')}`;
  });
  return `# The public surface

Generated from the doc comments with \`npm run -s api > docs/api.md\`. An app imports these names; everything else in the package is internal.

${chapters.join('\n')}`;
}

function section(exported: ts.Symbol, checker: ts.TypeChecker): string {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  const [declaration] = symbol.declarations ?? [];
  if (declaration === undefined) throw new Error(`"${exported.name}" has no declaration.`);
  const lines = [`### ${exported.name}\n`, fence(header(declaration)), documentation(symbol, checker)];
  if (ts.isClassDeclaration(declaration) || ts.isInterfaceDeclaration(declaration))
    lines.push(...[...declaration.members].filter(isPublic).map((member) => memberText(member, checker)));
  return lines.join('\n');
}

/** A declaration without its members and its body. */
function header(declaration: ts.Declaration): string {
  const text = declaration.getText().replace(/^export /, '');
  if (ts.isClassDeclaration(declaration) || ts.isInterfaceDeclaration(declaration)) return text.replace(/ \{[^]*$/, '');
  return withoutBody(declaration, text);
}

function withoutBody(declaration: ts.Node, text: string): string {
  const body = ts.isFunctionLike(declaration) && 'body' in declaration ? declaration.body : undefined;
  if (typeof body !== 'object' || body === null) return text;
  return text.slice(0, text.indexOf(' {\n')).trim();
}

/** Whether a member is shown; the class that it extends says what an overriding one is for. */
function isPublic(member: ts.ClassElement | ts.TypeElement): boolean {
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Override;
  const isInternal = ts.getJSDocTags(member).some(({ tagName }) => tagName.text === 'internal');
  return (ts.getCombinedModifierFlags(member) & hidden) === 0 && !isInternal;
}

function memberText(member: ts.ClassElement | ts.TypeElement, checker: ts.TypeChecker): string {
  const symbol = symbolOf(member, checker);
  const text = withoutBody(member, member.getText()).replace(/;$/, '').replace(/^ {2}/gm, '');
  return `${fence(text)}${symbol === undefined ? '' : `\n${documentation(symbol, checker)}`}`;
}

function symbolOf(member: ts.ClassElement | ts.TypeElement, checker: ts.TypeChecker): ts.Symbol | undefined {
  if (member.name !== undefined) return checker.getSymbolAtLocation(member.name);
  // A constructor is a member without a name.
  return (
    checker.getSymbolAtLocation(member) ??
    checker.getTypeAtLocation(member.parent).symbol.members?.get(ts.InternalSymbolName.Constructor)
  );
}

function fence(text: string): string {
  return `\`\`\`ts\n${text}\n\`\`\`\n`;
}

function documentation(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  if (text === '' && symbol.getJsDocTags(checker).length === 0)
    throw new Error(`"${symbol.name}" is public and has no doc comment.`);
  return [...(text === '' ? [] : [oneParagraphALine(text)]), ...symbol.getJsDocTags(checker).map(tag)]
    .map((part) => `${part}\n`)
    .join('\n');
}

function tag({ name, text }: ts.JSDocTagInfo): string {
  const said = ts.displayPartsToString(text);
  if (name === 'example') return `Example:\n\n${fence(said.trim())}`.trimEnd();
  return `- _${name}_: ${oneParagraphALine(said).replace(/^- /, '')}`;
}

/** Markdown without the line breaks of the doc comment. */
function oneParagraphALine(text: string): string {
  return text.replace(/(?<!\n)\n(?!\n)/g, ' ').trim();
}

if (require.main === module) process.stdout.write(apiPage());
