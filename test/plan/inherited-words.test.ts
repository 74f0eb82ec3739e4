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
])('A word that every JavaScript object knows has no meaning in %s', (keys, message) => {
  expect(refusals(web(keys))).toEqual([expect.stringContaining(message)]);
});

test.each([
  ['gpus: [{driver: constructor}]', 'as GPUs of nvidia, amd and intel have'],
  [
    'deploy: {placement: {constraints: ["constructor == a"]}}',
    '"constructor == a" has no counterpart among the node labels of a cluster',
  ],
])('A word that every JavaScript object knows has no effect in %s', (keys, message) => {
  expect(translate(web(keys)).messages()).toContainEqual(expect.stringContaining(message));
});

test('A machine may have the name "constructor"', () => {
  const placement = web('deploy: {placement: {constraints: ["node.platform.arch == constructor"]}}');
  const [architecture] = translate(placement).service('web').pod.scheduling.nodes;
  expect(architecture?.values).toEqual(['constructor']);
});

test('An argument of a program may be "constructor"', () => {
  const mongo = translate('services: {db: {image: "mongo:8", command: mongod constructor}}').service('db');
  expect(mongo.pod.container.readiness).toMatchObject({ action: { port: 27_017 } });
});

test('A variable of a Dockerfile may have the name "constructor", and has no value then', () => {
  const facts = (text: string): DockerfileFacts => readDockerfile(text, { args: {} });
  expect(facts('FROM a\nEXPOSE ${constructor:-80}').exposed).toEqual([{ port: 80, protocol: 'TCP' }]);
  expect(facts('ARG constructor\nFROM alpine:${constructor:-3}').base).toBe('alpine:3');
});

test('A scheme may have the name "constructor", and has no usual port', () => {
  expect(hostsInText('constructor://db').map(({ name, port }) => [name, port])).toEqual([['db', undefined]]);
});
