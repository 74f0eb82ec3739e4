import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The folders with texts of the project; the content of the stack and the corpus of others' files are not among them. */
const FOLDERS = ['build', 'charts', 'cli', 'cluster', 'compose', 'docs', 'examples', 'output', 'plan', 'test'];
const ENDINGS = /\.(?:ts|mjs|md)$/;
/** Made by tools, made of other texts, or the rules themselves, which quote the phrases. */
const EXEMPT = /(?:^|\/)(?:node_modules|dist|__snapshots__|corpus)\/|^docs\/style\.md$|^test\/style\.test\.ts$/;

/** Phrases that docs/style.md forbids, each with the words to write instead. */
const FORBIDDEN: readonly (readonly [phrase: RegExp, instead: string])[] = [
  [/(?<!there )\b(?:is|are) none\b/giu, 'name the thing that is missing, as in "without a"'],
  [/\bso that\b/giu, 'so'],
  [/, be it\b/giu, 'any … or …'],
  [/\bhas nothing that it could\b/giu, 'a verb of the thing itself'],
  [/\bwhich (?:is|are) told\b/giu, 'and a message says so'],
  [/\b(?:is|are) told so\b/giu, 'gets a message'],
  [/\b(?:it|that|nothing) is (?:told|said)\b/giu, 'a message says'],
  [/\bmeans? nothing\b/giu, 'has no meaning'],
  [/\b(?:gives?|has|have|had|without|with) leave to\b/giu, 'permission'],
];
/** A comment or a sentence of one that has a clause as its subject. */
const CLAUSE_FIRST = /^(?:\/\*\*|\*|\/\/) (?:What|Whatever|Who|Whoever|Where that|Whether what)\b/u;
/** A title that does not make sense alone in a list of failures. */
const LEANING_TITLE = /^(?:and|it|its|nor|so|that|what|which|who|whose)\b/iu;
/** Titles begin with a capital letter, a placeholder, a sign, or the name of a program. */
const SMALL_TITLE = /^(?!cdk8s\b|kubectl\b)[a-z]/u;

const files = [
  ...readdirSync('.', { encoding: 'utf8' }),
  ...FOLDERS.flatMap((folder) => filesBelow(folder).map((file) => join(folder, file))),
].filter((file) => ENDINGS.test(file) && !EXEMPT.test(file));

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
}

/** The lines of a text without the signs of a comment, so a phrase is found across the end of a line. */
function plainLines(text: string): string[] {
  return text.split('\n').map((line) => line.trim().replace(/^(?:\*|\/\/|#|>) /u, ''));
}

/** `line: phrase`, for each forbidden phrase of a text. */
function forbiddenIn(text: string): string[] {
  const lines = plainLines(text);
  const whole = lines.join(' ');
  const starts: number[] = [];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  return FORBIDDEN.flatMap(([phrase, instead]) =>
    [...whole.matchAll(phrase)].map(
      ({ 0: found, index }) => `${starts.findIndex((end) => index < end) + 1}: "${found}", write ${instead}`,
    ),
  );
}

function clausesFirstIn(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line, index) => (CLAUSE_FIRST.test(line.trim()) ? [`${index + 1}: ${line.trim()}`] : []));
}

/** Whether a call is one of `test`, `describe`, `test.each(…)`, `(isRoot ? test : test.skip)` and the like. */
function isTest({ expression }: ts.CallExpression, source: ts.SourceFile): boolean {
  if (ts.isCallExpression(expression)) return /\.each$/u.test(expression.expression.getText(source));
  if (ts.isParenthesizedExpression(expression)) return /\btest\b/u.test(expression.getText(source));
  return /^(?:test|it|describe)(?:\.\w+)?$/u.test(expression.getText(source));
}

/** The titles of the tests and of the groups of tests in a file, each with its line. */
function titlesIn(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const [title] = node.arguments;
      if (
        isTest(node, source) &&
        title !== undefined &&
        (ts.isStringLiteralLike(title) || ts.isTemplateExpression(title))
      ) {
        const { line } = source.getLineAndCharacterOfPosition(title.getStart(source));
        found.push(`${line + 1}: ${title.getText(source).slice(1, -1)}`);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** All findings of a check over the texts of the project, each behind the path of its file. */
function findings(check: (text: string, file: string) => readonly string[], ending = ENDINGS): string[] {
  return files
    .filter((file) => ending.test(file))
    .flatMap((file) => check(readFileSync(file, 'utf8'), file).map((finding) => `${file}:${finding}`));
}

const isPoorTitle = (title: string): boolean => {
  const words = title.slice(title.indexOf(' ') + 1);
  return LEANING_TITLE.test(words) || SMALL_TITLE.test(words);
};

test('The texts of the project are found, so the other tests of the style look at something', () => {
  expect(files).toEqual(
    expect.arrayContaining(['README.md', 'compose/load.ts', 'docs/api.md', 'test/house.test.ts', 'main.ts']),
  );
  expect(titlesIn('house.test.ts', readFileSync('test/house.test.ts', 'utf8')).length).toBeGreaterThan(5);
});

test('The checks of the style find each kind of fault, also across the end of a line of a comment', () => {
  expect(forbiddenIn('a\n * It is read so\n * that it ends.')).toEqual(['2: "so that", write so']);
  expect(forbiddenIn('// The name is\n// none.')).toHaveLength(1);
  expect(forbiddenIn('There is none.')).toEqual([]);
  expect(clausesFirstIn('  /** What a file holds. */\n/** The path. */')).toEqual(['1: /** What a file holds. */']);
  const titles = titlesIn(
    'a.ts',
    "test('what is told', f);\ntest.each([1])('A file is read', f);\nit('Its place', f);",
  );
  expect(titles.filter(isPoorTitle)).toEqual(['1: what is told', '3: Its place']);
});

test('No text of the project has a phrase that docs/style.md forbids', () => {
  expect(findings(forbiddenIn)).toEqual([]);
});

test('No comment begins with a clause as its subject', () => {
  expect(findings(clausesFirstIn, /\.(?:ts|mjs)$/u)).toEqual([]);
});

test('Each title of a test is a sentence that makes sense alone', () => {
  expect(findings((text, file) => titlesIn(file, text).filter(isPoorTitle), /\.test\.ts$/u)).toEqual([]);
});
