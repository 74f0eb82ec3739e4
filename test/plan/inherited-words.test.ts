import { readDockerfile, type DockerfileFacts } from '../../plan/build/dockerfile/dockerfile';
import { hostsInText } from '../../plan/facts/host-spans';
import { refusals, translate } from '../support/project';

/** Words that every object of JavaScript knows, and no table here. */
const web = (keys: string): string => `services: {web: {image: nginx, ${keys}}}`;

test.each([
  ['tty: constructor', '"constructor" is neither true nor false'],
  ['depends_on: [constructor]', '"web" depends on "constructor", which is not a service here'],
  ['build: {context: ., additional_contexts: {x: "service:constructor"}}', '"web" depends on "constructor", which'],
  ['secrets: [constructor]', '"constructor" is not declared under the top-level "secrets:"'],
  ['x-kubernetes: {hasOwnProperty: 1}', '"x-kubernetes" has no key "hasOwnProperty" at this place'],
  ['hostname: "${constructor:?}"', 'The variable constructor has no value'],
])('%s means nothing', (keys, message) => {
  expect(refusals(web(keys))).toEqual([expect.stringContaining(message)]);
});

test.each([
  ['gpus: [{driver: constructor}]', 'as GPUs of nvidia, amd and intel have'],
  [
    'deploy: {placement: {constraints: ["constructor == a"]}}',
    '"constructor == a" has no counterpart among the node labels of a cluster',
  ],
])('%s has no effect', (keys, message) => {
  expect(translate(web(keys)).messages()).toContainEqual(expect.stringContaining(message));
});

test('a machine may be called so', () => {
  const placement = web('deploy: {placement: {constraints: ["node.platform.arch == constructor"]}}');
  const [architecture] = translate(placement).service('web').pod.scheduling.nodes;
  expect(architecture?.values).toEqual(['constructor']);
});

test('an argument of a program may be called so', () => {
  const mongo = translate('services: {db: {image: "mongo:8", command: mongod constructor}}').service('db');
  expect(mongo.pod.container.readiness).toMatchObject({ action: { port: 27_017 } });
});

test('a variable of a Dockerfile may be called so, and has no value', () => {
  const facts = (text: string): DockerfileFacts => readDockerfile(text, { args: {} });
  expect(facts('FROM a\nEXPOSE ${constructor:-80}').exposed).toEqual([{ port: 80, protocol: 'TCP' }]);
  expect(facts('ARG constructor\nFROM alpine:${constructor:-3}').base).toBe('alpine:3');
});

test('a scheme may be called so, and has no usual port', () => {
  expect(hostsInText('constructor://db').map(({ name, port }) => [name, port])).toEqual([['db', undefined]]);
});
