import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadProject } from '../../compose/load';
import { refusals } from '../support/project';

const web = (line: string): string => `services:\n  web:\n    image: nginx:1\n    ${line}\n`;

/** Each with the whole of what a user reads: `line:column message hint`. */
test.each([
  ['not YAML', 'services:\n  web: [', /^2:9 A "\[" before this line has no "\]"\. Close it with "\]"\.$/],
  [
    'a key twice',
    'services:\n  web: {image: a}\n  web: {image: b}',
    /^3:3 The key "web" is there twice\. Keep one of the two\.$/,
  ],
  ['an alias of nothing', web('command: *nope'), /^4:14 No anchor before this is called "nope"\. Write "&nope"/],
  ['a merge of nothing', web('<<: *nope'), /^4:9 No anchor before this is called "nope"\./],
  ['a service at the top', 'web: {image: a}', /^1:1 "web" is not a key .* Write services below "services:"\.$/],
  ['a variable as a mapping', web('environment: [A: b]'), /^4:19 .* is not a text\. Write "- A=b", or all of them/],
  ['a secret that is not declared', web('secrets: [api_token]'), /^4:15 "api_token" is not declared .* "api_token:"/],
  ['an empty file', '# nothing', /^1:1 The file is empty\./],
  [
    'an unknown key',
    web('imagee: x'),
    '4:5 "imagee" is not a key of the Compose Specification here. Did you mean "image"?',
  ],
  [
    'an unknown top-level key',
    'services: {a: {image: b}}\nvolume: {}',
    '2:1 "volume" is not a key of the Compose Specification here. Did you mean "volumes"?',
  ],
  [
    'a nested unknown key',
    web('healthcheck: {tests: x}'),
    '4:19 "tests" is not a key of the Compose Specification here. Did you mean "test"?',
  ],
  ['a wrong type', web('image: [a]').replace('    image: nginx:1\n', ''), /^3:5 \["a"\] is not a text\./],
  ['a wrong type of a list', web('ports: 80'), /^4:5 80 is not a list\./],
  [
    'a wrong word',
    web('depends_on: {web: {condition: ready}}'),
    /^4:24 "ready" is not one of the words that Compose takes here\. Write one of "service_started", /,
  ],
  ['no services', 'services: {}', /^1:1 The project has no service to run\./],
  [
    'nothing to run',
    'services:\n  web: {tty: true}',
    '2:3 The service has neither an image nor a build. Add "image: name:tag" or "build: ./folder".',
  ],
  [
    'an image that a variable leaves empty',
    'services:\n  web: {image: "$NONE"}',
    '2:3 The service has neither an image nor a build. Add "image: name:tag" or "build: ./folder".',
  ],
  ['an option with several values', web('storage_opt: {a: [b]}'), /^4:22 An option has one value\./],
  [
    'a required variable',
    web('hostname: "${HOST:?the name of the host}"'),
    '4:15 The variable HOST has no value: the name of the host. Set HOST in .env beside the Compose file, or in the environment.',
  ],
  ['a broken variable', web('hostname: "${HOST"'), /^4:15 "\$\{HOST" is not a valid variable expression\./],
  [
    'an unknown dependency',
    'services:\n  web:\n    image: a\n    depends_on: [dbb]\n  db: {image: b}',
    '4:18 "web" depends on "dbb", which is not a service here. Did you mean "db"?',
  ],
  [
    'a cycle',
    'services:\n  a: {image: a, depends_on: [b]}\n  b: {image: b, depends_on: [c]}\n  c: {image: c, depends_on: [a]}',
    '2:30 The services wait for each other in a circle: a → b → c → a. Remove one of these depends_on.',
  ],
  ['a service that waits for itself', 'services:\n  a: {image: a, depends_on: [a]}', /circle: a → a\./],
  [
    'an undeclared volume',
    web('volumes: [data:/x]'),
    '4:15 "data" is not declared under the top-level "volumes:". Add "volumes:" with "data:" at the end of the file.',
  ],
  ['an undeclared secret', web('secrets: [s]'), /^4:15 "s" is not declared under the top-level "secrets:"\./],
  [
    'a synchronisation to nowhere, which a restart needs not',
    web('develop: {watch: [{path: a, action: restart}, {path: b, action: sync}]}'),
    '4:51 The action "sync" needs a target. Write the folder in the container for the files.',
  ],
  [
    'an undeclared secret of a build',
    `${web('secrets: [ok]\n    build: {context: ., secrets: [ok, nope]}')}secrets: {ok: {environment: OK}}`,
    /^5:39 "nope" is not declared under the top-level "secrets:"\./,
  ],
  [
    'an undeclared model',
    `${web('models: {ok: {}, llm: {}}')}models: {ok: {model: a}}`,
    /^4:22 "llm" is not declared under the top-level "models:"\./,
  ],
  [
    'a missing env file',
    web('env_file: none.env'),
    /^4:15 The env file .*none\.env does not exist\. Create the file, or mark it with "required: false"\.$/,
  ],
  [
    'a missing folder that is not to be made',
    web('volumes: [{type: bind, source: ./none, target: /x, bind: {create_host_path: false}}]'),
    /^4:15 .*\/none does not exist, and "create_host_path: false" forbids its creation\. Create the folder \(an empty folder becomes a claim\), or use a named volume\.$/,
  ],
  [
    'a folder of the machine',
    web('volumes: [/etc:/x]'),
    /^4:15 \/etc belongs to this machine and not to the project; a cluster has no such path, .* "--without web"/,
  ],
  [
    'the container engine',
    web('volumes: ["/var/run/docker.sock:/var/run/docker.sock"]'),
    /^4:15 \/var\/run\/docker\.sock is the socket of the container engine/,
  ],
  [
    'a wrong port',
    web('ports: ["80:http"]'),
    '4:13 "80:http" is not a port. Write "8080:80", "127.0.0.1:8080:80" or a number.',
  ],
  ['a port that is too large', web('ports: ["80000"]'), /^4:13 "80000" is not a port\./],
  [
    'a wrong duration',
    web('stop_grace_period: soon'),
    '4:24 "soon" is not a duration. Write a duration such as "30s" or "1m30s".',
  ],
  [
    'a date for a text',
    'services:\n  web:\n    image: 2001-01-01',
    '3:12 2001-01-01 is a date, and no text. Put the value in quotes: "2001-01-01".',
  ],
  ['a number for a key', web('labels: {0b1: x}'), /^4:14 0b1 is not a text, .* Put the key in quotes: "0b1"\.$/],
  [
    'a port with a point',
    web('ports: [80.0]'),
    '4:13 80 is not written as a whole number. Write a whole number, without a point.',
  ],
  [
    'a space before the "="',
    web('environment: [B=1, "A = 1"]'),
    '4:24 The name "A " ends with a space. Write "A=value", without a space before the "=".',
  ],
  [
    'an env file of a service that is a folder',
    web('env_file: [{path: ., required: false}]'),
    /^4:16 The env file .* is not a file, but a folder\. Check the path\.$/,
  ],
  [
    'an env file that is a folder',
    'include: [{path: a.yaml, env_file: .}]\nservices: {web: {image: a}}',
    /^1:11 The env file .* is not a file, but a folder\. Check the path\.$/,
  ],
  [
    'a name with a space',
    'services: {web: {image: a}}\nnetworks: {a b: }',
    '2:12 "a b" is not a name that Compose takes here. Write letters, digits, ".", "_" and "-" only.',
  ],
  [
    'a list for a key',
    'x-a: &a [b]\nservices: {web: {image: a, labels: {*a : x}}}',
    '2:37 This is not a text, and only a text can be a key. Write a text before the colon.',
  ],
  [
    'an extends of nothing',
    web('extends:'),
    '4:13 "web" extends a service without a name. Write "extends: {service: name}".',
  ],
  ['an env file of nothing', web('env_file: [null]'), /^4:16 An empty value is not a text or a mapping\./],
  [
    'a file mode in the wrong spelling',
    web('configs: [{source: a, mode: "0o440"}]'),
    /^4:33 .*Write a mode such as 0444\.$/,
  ],
  [
    'a service that waits for a job',
    `${web('depends_on: [j]')}jobs: {j: {image: a, triggers: {manual: true}}}`,
    '4:18 "web" depends on the job "j", and no service waits for a job. Depend on a service that runs once, with "service_completed_successfully".',
  ],
  [
    'a job that waits for what is not there',
    `${web('tty: true')}jobs: {j: {image: a, triggers: {manual: true}, depends_on: [wev]}}`,
    '5:61 "j" depends on "wev", which is not a service here. Did you mean "web"?',
  ],
  [
    'a build upon a service without a build, enabled or not,',
    'services:\n  web: {build: {context: ., additional_contexts: {b: "service:b"}}}\n  b: {image: x, profiles: [p]}',
    '2:51 "web" builds upon "b", which has no build. Write "docker-image://x" to build upon an image.',
  ],
  ['a wrong size', web('mem_limit: much'), '4:16 "much" is not a size. Write a size such as "512m" or "2g".'],
  ['a quote that is not closed', web(`command: "echo 'a"`), /^4:14 .* has a quote that is not closed\./],
  [
    'a build without its folder',
    'services:\n  web: {build: ./none}',
    /^2:9 The build context .*none is not a folder\./,
  ],
  [
    'names that become one',
    'services:\n  a_b: {image: a}\n  a-b: {image: b}',
    '3:3 "a-b" and "a_b" would both be called "a-b" in Kubernetes. Rename one of the two.',
  ],
  ['an anchor in itself', 'services: &a\n  web: {image: a, labels: *a}', /without end\.|circle|resolve/],
  [
    'an include of nothing',
    'include: [other.yaml]\nservices: {web: {image: a}}',
    /^1:11 The included file .*other\.yaml does not exist\. Check the path/,
  ],
])('%s is refused with its place and a way out', (_, compose, expected) => {
  const found = refusals(compose);
  expect(found).toHaveLength(1);
  if (typeof expected === 'string') expect(found[0]).toBe(expected);
  else expect(found[0]).toMatch(expected);
});

test('All errors of a file are reported at once', () => {
  expect(
    refusals('services:\n  a: {image: a, depends_on: [x]}\n  b: {image: b, volumes: [v:/v]}\n  c: {tty: true}'),
  ).toHaveLength(3);
});

test('A reservation above the limit is refused, as neither Docker nor Kubernetes takes it', () => {
  const resources = 'deploy: {resources: {limits: {cpus: "0.5"}, reservations: {cpus: "1"}}}';
  expect(refusals(web(resources))).toEqual([
    '4:64 The reservation is larger than the limit. Lower the reservation or raise the limit.',
  ]);
  expect(refusals(web('mem_limit: 1m\n    mem_reservation: 2m'))).toEqual([
    '5:5 The reservation is larger than the limit. Lower the reservation or raise the limit.',
  ]);
});

test('Content that is too large is refused with a way out', () => {
  const large = Buffer.alloc(9 * 1024 * 1024, 'x');
  expect(refusals(web('volumes: [./data:/data:ro]'), { files: { 'data/large.csv': large } })).toEqual([
    expect.stringMatching(
      /^4:15 .*data contains more than 8\.0 MiB, the limit for content\. Copy the files into an image/,
    ),
  ]);
  expect(
    refusals('services: {web: {image: a, secrets: [key]}}\nsecrets: {key: {file: ./key.bin}}', {
      files: { 'key.bin': large },
    }),
  ).toEqual([expect.stringMatching(/^2:17 .*key\.bin has 9\.0 MiB; at most 8\.0 MiB can travel/)]);
  const many = Object.fromEntries(
    Array.from({ length: 60 }, (_, i) => [`data/${i}.csv`, Buffer.alloc(150 * 1024, 'x')]),
  );
  expect(refusals(web('volumes: [./data:/data:ro]'), { files: many })).toEqual([
    expect.stringMatching(/ contains more than 8\.0 MiB, the limit for content\./),
  ]);
});

test('A folder without a Compose file is refused with a way out', () => {
  const before = process.cwd();
  process.chdir(mkdtempSync(join(tmpdir(), 'empty-')));
  try {
    expect(() => loadProject()).toThrow(/There is no Compose file in .*Create compose\.yaml or/s);
    expect(() => loadProject({ file: 'none.yml' })).toThrow(
      /The Compose file none\.yml does not exist\. Check the path: it starts in the current folder\./,
    );
    expect(() => loadProject({ environment: { COMPOSE_FILE: 'none.yml' } })).toThrow(
      /Check the path in COMPOSE_FILE\./,
    );
    expect(() => loadProject({ file: '.' })).toThrow(/is not a file/);
  } finally {
    process.chdir(before);
  }
});
