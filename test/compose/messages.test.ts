import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadProject } from '../../compose/load';
import { folderWith, refusals, translate } from '../support/project';

const web = (lines: string): string => `services:\n  web:\n    image: nginx:1\n    ${lines}\n`;

/** Each with the whole of what a person reads: `line:column message hint`. */
test.each<[string, string, string | readonly string[]]>([
  [
    'a line that is indented further than a complete one',
    web('  tty: true'),
    '4:7 Line 4 is indented further than line 3, which has a value already. Indent line 4 like line 3.',
  ],
  [
    'a line that is indented like none above',
    'services:\n  web:\n    image: a\n   tty: true\n',
    '4:4 Line 4 is indented further than line 2, and less than line 3. Indent line 4 like line 3.',
  ],
  ['a tab', 'services:\n\tweb: a\n', '2:1 A tab indents this line, and YAML allows spaces only. Indent with spaces.'],
  [
    'a missing blank in a list',
    web('cap_add:\n      - A\n      -"B"'),
    '6:7 A space is missing after the "-". Write "- " before each item of a list.',
  ],
  [
    'a missing blank in a list of one item',
    web('ports:\n      -"80:80"'),
    '4:5 A space is missing after the "-". Write "- " before each item of a list.',
  ],
  ['an open quote', web('hostname: "x'), '4:15 A quote has no end before the end of the file. Close the quote.'],
  ['an open bracket', web('cap_add: [a'), '5:1 A "[" before this line has no "]". Close it with "]".'],
  [
    'a second colon',
    web('hostname: b: c'),
    '4:15 A second colon with a space stands on this line. Put the value in quotes.',
  ],
  [
    'a line without a colon',
    web('tty'),
    '4:5 This line is neither a key with a value nor an item of a list. Write "name: value", with a colon and a space.',
  ],
  [
    'a pattern for files without quotes',
    web('command: *.sh'),
    '4:14 No anchor before this is called ".sh". A value that starts with "*" is an alias of YAML. Put the value in quotes: "*.sh".',
  ],
  [
    'a value such as .nan where a number is needed',
    web('cpus: .nan'),
    '4:11 YAML reads ".nan" as no number and ".inf" as an endless one, and Compose takes neither. Write a number, or put the value in quotes to make it a text.',
  ],
  [
    'a key of a service where services stand',
    'services:\n  web:\n    image: a\n  ports: ["80:80"]\n',
    '4:3 "ports" is a key of a service, and stands where the names of services stand. Indent the key further, below the name of its service.',
  ],
  [
    'a key of a service at the top level',
    'services: {web: {image: a}}\nports: []\n',
    '2:1 "ports" is not a key of the Compose Specification here. Write this key of a service below the name of a service, below "services:".',
  ],
  [
    'a key of a service inside of another key',
    web('healthcheck: {restart: always}'),
    '4:19 "restart" is not a key of the Compose Specification here. Indent this key of a service like "healthcheck".',
  ],
  [
    'a service inside of a service',
    'services:\n  web:\n    image: a\n    db:\n      image: b\n',
    '4:5 "db" is not a key of the Compose Specification here. Indent the name of a service like "web", directly below "services:".',
  ],
  [
    'volumes of the top level among the services',
    'services:\n  web:\n    image: a\n  volumes:\n    data:\n',
    '5:5 "data" is not a key of the Compose Specification here. If "volumes" is the section of the top level, write "volumes:" without an indent.',
  ],
  [
    'a key of the top level in a service',
    web('services: {}'),
    '4:5 "services" is not a key of the Compose Specification here. Write this key of the top level without an indent.',
  ],
  [
    'an interval without a unit',
    web('healthcheck: {test: x, interval: 30}'),
    '4:28 30 is a number without a unit, and not a time. Write a time with its unit: interval: "30s"',
  ],
  ['one port', web('ports: 80'), '4:5 80 is not a list. Write the list: ports: ["80"]'],
  ['one dependency', web('depends_on: x'), '4:5 "x" is not a list or a mapping. Write the list: depends_on: [x]'],
  ['a restart of true', web('restart: true'), '4:5 true is not a text. Write restart: always'],
  ['a restart of false', web('restart: false'), '4:5 false is not a text. Write restart: "no"'],
  [
    'a version that is a number',
    'version: 3\nservices: {web: {image: a}}',
    '1:1 3 is not a text. Put the value in quotes: version: "3"',
  ],
  ['an empty section', 'services:\n', '1:1 An empty value is not a mapping. Write a value, or remove "services".'],
  [
    'a folder that looks like a volume',
    web('volumes: ["src/app:/x"]'),
    '4:15 "src/app" is not declared under the top-level "volumes:". Write "./src/app" for a file or folder of the project. A volume has a name without "/".',
  ],
  [
    'a variable with a list',
    web('environment: {A: [hunter2]}'),
    '4:19 The variable "A" has a list as its value, and takes one text. Write the list as one text in quotes, as the program reads it.',
  ],
  [
    'a label with a mapping',
    web('labels: {A: {b: c}}'),
    '4:14 The label "A" has a mapping as its value, and takes one text. Write the mapping as one text in quotes, as the program reads it.',
  ],
  [
    'a variable without a name in a list',
    web('environment: ["=x"]'),
    '4:19 A variable has no name. Write "NAME=value".',
  ],
  [
    'a variable without a name',
    web('environment: {"": x}'),
    '4:19 A variable or label has no name. Write its name before the colon.',
  ],
  [
    'a word beside the allowed ones',
    web('pull_policy: sometimes'),
    '4:5 "sometimes" does not have the form that is needed here. Write always, missing, never, build, daily, weekly, or a time such as every_12h.',
  ],
  ['a number out of range', web('oom_score_adj: 5000'), '4:5 5000 is more than 1000. Write 1000 or less.'],
  [
    'a manifest of Kubernetes',
    'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec: {}\n',
    '1:1 This is a manifest of Kubernetes, and not a Compose file. Name the Compose file. A manifest that belongs to a project stands in it under "x-kubernetes: {resources: […]}".',
  ],
  [
    'services that all have profiles',
    web('profiles: [dev, tools]'),
    '1:1 The project has no service to run, because every service needs a profile that is not enabled. The profiles are: dev, tools. Enable a profile, such as COMPOSE_PROFILES=dev',
  ],
])('A message about %s says what to write', (_, compose, expected) => {
  expect(refusals(compose)).toEqual([expected].flat());
});

test('A missing label file is called a label file', () => {
  expect(refusals(web('label_file: none.labels'))).toEqual([
    expect.stringMatching(
      /^4:17 The label file .*none\.labels does not exist\. Create the file, or remove it from "label_file"\.$/,
    ),
  ]);
});

test('All wrong items of a list are reported, each with its index, and mistakes elsewhere beside them', () => {
  const wrong =
    'ports: [a, "80:80", b, "70000", {published: 3}]\n    extra_hosts: [a, "b=1.2.3.4", c]\n    tty: maybe\n    cap_add: ALL';
  const thrown = (): void => {
    translate(web(wrong));
  };
  for (const path of [
    'ports[0]',
    'ports[2]',
    'ports[3]',
    'ports[4]',
    'extra_hosts[0]',
    'extra_hosts[2]',
    'tty',
    'cap_add',
  ])
    expect(thrown).toThrow(`: services.web.${path}: `);
  expect(refusals(web(wrong))).toHaveLength(8);
});

test('A wrong exposed port is reported with its index, and a range or a protocol is accepted', () => {
  const told = translate(web('expose: ["-1", "80:90", "http", "70000", 80, "81/udp", "90-91"]')).problems.filter(
    ({ path }) => path?.startsWith('services.web.expose['),
  );
  expect(told.map(({ severity, path, message, hint }) => `${severity} ${path} ${message} ${hint}`)).toEqual([
    'warning services.web.expose[0] "-1" is not a port that a container listens on, and is left out. Write a number from 1 to 65535, or a range such as "8000-8010".',
    'warning services.web.expose[1] "80:90" is not a port that a container listens on, and is left out. Write "90"; "ports" publishes it.',
    'warning services.web.expose[2] "http" is not a port that a container listens on, and is left out. Write a number from 1 to 65535, or a range such as "8000-8010".',
    'warning services.web.expose[3] "70000" is not a port that a container listens on, and is left out. Write a number from 1 to 65535, or a range such as "8000-8010".',
  ]);
});

test('A path of Windows is reported with the form that Compose reads everywhere', () => {
  expect(refusals(web("volumes: ['C:\\data:/x']"))[0]).toMatch(/Write the Windows path .* "\.\/folder"/);
  const { problems } = translate(web("volumes: ['.\\src\\app:/x']"));
  expect(problems.map(({ message, hint }) => `${message} ${hint}`)).toContain(
    '".\\\\src\\\\app" is written for Windows, and names no folder here. Write "./src/app", which Compose reads on every system.',
  );
});

const TEXT = 'services: {web: {image: a}}\n';
test.each<[string, Buffer, string]>([
  ['an archive', gzipSync(TEXT), 'The file is a gzip archive, and no text. Name a Compose file in UTF-8, unpacked.'],
  [
    'a program',
    Buffer.from('\x7fELF\x02\x01', 'latin1'),
    'The file is a program, and no text. Name a Compose file in UTF-8, unpacked.',
  ],
  [
    'binary data',
    Buffer.from(`${TEXT}\0\x01`),
    'The file holds binary data, and no text. Name a Compose file in UTF-8, unpacked.',
  ],
  [
    'UTF-16 without a mark',
    Buffer.from(TEXT, 'utf16le'),
    'The file is written in UTF-16 without a byte order mark. Name a Compose file in UTF-8, unpacked.',
  ],
])('A file that is %s is called so', (_, content, expected) => {
  const file = join(folderWith({ 'compose.yaml': content }), 'compose.yaml');
  expect(() => loadProject({ file })).toThrow(`${file}:1:1: ${expected}`);
});

test('A file in UTF-16 is read where a byte order mark tells', () => {
  const little = Buffer.from(`\ufeff${TEXT}`, 'utf16le');
  for (const content of [little, Buffer.from(little).swap16()]) {
    const file = join(folderWith({ 'compose.yaml': content }), 'compose.yaml');
    expect(Object.keys(loadProject({ file }).project.model.services)).toEqual(['web']);
  }
});

test('A pipe is called a pipe, and a folder a folder', () => {
  const folder = folderWith({ 'some/': '' });
  const pipe = join(folder, 'pipe');
  expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
  expect(() => loadProject({ file: pipe })).toThrow(`The Compose file ${pipe} is not a file, but a pipe (FIFO).`);
  expect(() => loadProject({ file: join(folder, 'some') })).toThrow('is not a file, but a folder.');
});

test.each<[string, Buffer, RegExp]>([
  ['in UTF-16', Buffer.from('\ufeffA=b', 'utf16le'), /is written in UTF-16\. Save it as text in UTF-8\.$/],
  ['packed', gzipSync('A=b'), /is a gzip archive, and no text\. Save it/],
  ['binary', Buffer.from('A=b\0c'), /holds binary data, and no text\. Save it/],
])('An env file or a label file that is %s is refused with its place', (_, content, expected) => {
  for (const key of ['env_file', 'label_file']) {
    const found = refusals(web(`${key}: a.txt`), { files: { 'a.txt': content } });
    expect(found).toEqual([expect.stringMatching(expected)]);
    expect(found[0]).toMatch(key === 'env_file' ? /^4:15 The env file / : /^4:17 The label file /);
  }
});

test('A Compose file that is too large is refused at its beginning', () => {
  const file = join(folderWith({ 'compose.yaml': `# ${'x'.repeat(2 * 1024 * 1024)}` }), 'compose.yaml');
  expect(() => loadProject({ file })).toThrow(`${file}:1:1: The Compose file ${file} holds more than 2097152 bytes`);
});
