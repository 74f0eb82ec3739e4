import { parseScript } from '../../../compose/script/parse';
import { quotingAt } from '../../../compose/script/quoting';
import { endRunsOf, runsOf } from '../../../compose/script/run';
import { commandsWithin } from '../../../compose/script/within';

const ends = (text: string): string[] => endRunsOf(parseScript(text)).map((run) => run.join(' '));

test.each<[string, string[]]>([
  ['echo "a; exec nginx"', ['echo a; exec nginx']],
  ["echo 'a && nginx'", ['echo a && nginx']],
  ['cat > /x <<EOF\nexec nginx\nEOF\nmigrate', ['migrate']],
  ['(cd /x; exec nginx)', ['nginx']],
  ['if [ -f /x ]; then exec nginx; else exit 0; fi', ['nginx', 'exit 0']],
  ['case $1 in a) one;; *) two; three;; esac', ['one', 'three']],
  ['while true; do backup; sleep 60; done', ['sleep 60']],
  ['migrate || exit 1', ['migrate', 'exit 1']],
  ['migrate && nginx', ['nginx']],
  ['migrate | tee /x', ['tee /x']],
  ['# exec nginx\nmigrate # nginx', ['migrate']],
  ["trap 'kill 1' TERM; nginx & wait $!", ['nginx']],
  ['nohup nginx &', ['nginx']],
  ['echo $(nginx)', ['echo $(nginx)']],
  ['main() { migrate; nginx; }\nmain "$@"', ['nginx']],
  ['again() { again; }\nagain', ['again']],
  ['exec gunicorn \\\n  app', ['gunicorn app']],
  ['A=b exec nginx', ['nginx']],
  ['env A=b C="d e" nginx', ['nginx']],
  ['exec tini -- su-exec app timeout -s 9 5 nginx', ['nginx']],
  ['bash -lc "migrate; nginx"', ['nginx']],
  [`sh -c 'sh -ec "migrate; nginx"'`, ['nginx']],
  [`bash -euo pipefail -c 'migrate'`, ['migrate']],
  [`sh -c 'chown x /y; exec "$@"' start nginx -g x`, ['nginx -g x']],
  ['su -c "nginx; done-it" app', ['done-it']],
  ['sh /start.sh', ['sh /start.sh']],
  ['exec "$@"', ['$@']],
  ['', []],
])('A container that is started with %j ends in its last program', (text, expected) => {
  expect(ends(text)).toEqual(expected);
});

test('Programs in conditions, functions and substitutions are found, and those in quotes and comments are not', () => {
  const script = parseScript('f() { a; }; if b; then c "d; e" $(g); fi # h');
  expect(runsOf(script).map(([program]) => program)).toEqual(['a', 'b', 'c', 'g']);
});

test.each(['import x; t = foo("a")', 'if ($a) { b', 'echo "a', `${'('.repeat(50)}a`, 'a <<E '.repeat(300)])(
  'A text that no shell reads, %j, is split at its operators',
  (text) => {
    const script = parseScript(text);
    expect(script.isParsed).toBe(false);
    expect(script.commands.length).toBeGreaterThan(0);
    for (const { start, end, text: word } of script.commands.flatMap(({ words }) => words)) {
      expect(text.slice(start, end)).toBe(word);
    }
  },
);

test.each(['$(', '"$(', '<(', '$((', '${a:-"', '$(cat <<E\n', 'f() ', 'coproc ', '`', 'if a; then ', 'a && ', '{ '])(
  'The processor time for a script of many %j is bounded',
  (text) => {
    const before = process.cpuUsage();
    parseScript(text.repeat(Math.floor((127 * 1024) / text.length)));
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(3);
  },
);

test('Each word has its place in the text, with those of scripts in quotes and here-documents', () => {
  const text = `A=1 sh -c "psql -h 'db'" >> /x\ncat <<'E'\nredis-cli -h cache\nE\n`;
  const words = commandsWithin(parseScript(text)).flatMap((command) => command.words);
  for (const word of words) expect(text.slice(word.start, word.end)).toBe(word.text);
  expect(words.map(({ value }) => value)).toEqual(expect.arrayContaining(['-h', 'db', 'redis-cli', 'cache']));
  const [first] = parseScript(text).commands;
  expect(first).toMatchObject({ assignments: [{ name: 'A', value: '1' }] });
  expect(first?.redirections).toMatchObject([{ operator: '>>', target: { value: '/x' } }]);
});

test.each([
  ['a x', 'none'],
  [`a 'x'`, 'single'],
  [`a "x"`, 'double'],
  [`a "$(b x)"`, 'none'],
  [`a "$(b 'x')"`, 'single'],
  [`a "it's x"`, 'double'],
  [`a \\"x`, 'none'],
  [`# it's\na x`, 'none'],
  ['cat <<E\n"x"\nE', 'here-document'],
  [`cat <<'E'\nx\nE`, 'quoted here-document'],
])('In %j, a shell reads x by the quotes around it', (text, expected) => {
  expect(quotingAt(parseScript(text), text.indexOf('x'))).toBe(expected);
});
