import { parseScript } from '../../compose/script/parse';
import { writtenPaths } from '../../plan/storage/binds/written-paths';
import { translate, type Files } from '../support/project';

test.each<[string, string[]]>([
  ['envsubst < /etc/t/a.template > /etc/t/a.conf', ['/etc/t/a.conf']],
  ['echo x >>"/etc/t/a" 2>/dev/null', ['/etc/t/a', '/dev/null']],
  ['/bin/sh -c echo x | sudo tee -a /etc/t/a /etc/t/b >/dev/null', ['/dev/null', '/etc/t/a', '/etc/t/b']],
  ["sed -i 's/a/b/' /etc/t/a", ['/start/s/a/b', '/etc/t/a']],
  ["sed 's/a/b/' /etc/t/a", []],
  ['cp -r /a /b /etc/t/', ['/etc/t']],
  ['openssl req -x509 -keyout /etc/t/key -out=/etc/t/cert', ['/etc/t/key', '/etc/t/cert']],
  ['cd /etc/t && mv a b', ['/start/a', '/etc/t/a', '/start/b', '/etc/t/b']],
  ['to=$FOLDER/a; cat x > ${to:-/none}', ['/etc/t/a']],
  ['cat x > ${other:-/etc/t/b}', ['/etc/t/b']],
  ['# rm /etc/t/a\nnginx -c /etc/t/nginx.conf', []],
])('The paths that a script writes are known: %s', (script, paths) => {
  expect(writtenPaths(parseScript(script), { FOLDER: '/etc/t' }, '/start')).toEqual(paths);
});

const kinds = (line: string, mount: string, files: Files = {}): string[] => {
  const { claims, configMaps } = translate(
    `services: {web: {image: a, ${line}, volumes: ["${mount}", "./bin:/scripts"]}}\nconfigs: {c: {content: ". /scripts/deep/run"}}`,
    { files: { 'f/x': 'x', 'bin/start.sh': 'exec true', ...files } },
  ).service('web');
  const isOf = ({ name }: { readonly name: string }): boolean => /^(f|web-f)/.test(name);
  return [...(claims.some(isOf) ? ['data'] : []), ...(configMaps.some(isOf) ? ['content'] : [])];
};

const SUBSTITUTES = 'envsubst < /etc/web/x > /etc/web/y';

test('A folder at a place that is read by convention is data where the service writes there itself', () => {
  expect(kinds('command: /scripts/start.sh', './f:/etc/web')).toEqual(['content']);
  for (const line of [
    `command: [sh, -c, "${SUBSTITUTES} && exec web"]`,
    `entrypoint: [sh, -c, "${SUBSTITUTES}"]`,
    `post_start: [{command: [sh, -c, "${SUBSTITUTES}"]}]`,
    'working_dir: /etc, command: sh -c "tee web/y"',
    'environment: {TO: /etc/web}, command: sh -c "cp /x $$TO/"',
  ]) {
    expect(kinds(line, './f:/etc/web')).toEqual(['data', 'content']);
    expect(kinds(line, './f:/etc/web:ro')).toEqual(['content']);
    expect(kinds(line, './f:/etc/webs')).toEqual(['content']);
  }
});

test('A folder is data, too, where a script of the project that the service starts writes there', () => {
  const script = { 'bin/deep/run': `#!/bin/sh\n${SUBSTITUTES}\n` };
  expect(kinds('command: /scripts/deep/run', './f:/etc/web', script)).toEqual(['data', 'content']);
  expect(kinds('working_dir: /scripts, command: ./deep/run', './f:/etc/web', script)).toEqual(['data', 'content']);
  expect(kinds('command: /scripts/other', './f:/etc/web', script)).toEqual(['content']);
  const through = { ...script, 'bin/start.sh': 'exec /scripts/deep/run\n' };
  expect(kinds('command: /scripts/start.sh', './f:/etc/web', through)).toEqual(['data', 'content']);
  const config = 'configs: [{source: c, target: /c.sh}], command: sh /c.sh';
  expect(kinds(config, './f:/etc/web', script)).toEqual(['data', 'content']);
});

test('A file that the service writes to itself is data', () => {
  const of = (command: string): string[] =>
    kinds(`command: sh -c "${command}"`, './f.conf:/etc/web/a.conf', { 'f.conf': 'x' });
  expect(of('echo x > /etc/web/a.conf')).toEqual(['data', 'content']);
  expect(of('cat /etc/web/a.conf > /etc/web/b.conf')).toEqual(['content']);
});

test.each(['1', ' ', '\n', '${a-', '>', 'a=', '-o ', 'cd x;'])(
  'A long script of %j takes no more than 4 s of CPU',
  (text) => {
    const script = text.repeat(Math.ceil((256 * 1024) / text.length));
    const before = process.cpuUsage();
    writtenPaths(parseScript(script), {}, '/');
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(4);
  },
);

test('Variables that grow without end are not followed', () => {
  const script = `a=x;${'a=$a$a;'.repeat(40)}touch /b/c "$a"`;
  expect(writtenPaths(parseScript(script), {}, '/')).toContain('/b/c');
});
