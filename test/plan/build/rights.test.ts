import { checkRights } from '../../../cli/build/allow';
import { translate, type Translation } from '../../support/project';

function planned(keys: string, dockerfile = 'FROM a\n'): Translation {
  return translate(`services:\n  web: {build: {context: ., ${keys}}}`, { files: { Dockerfile: dockerfile, key: 'k' } });
}

const rightsOf = (translation: Translation): string[] =>
  translation.plan.builds.flatMap(({ rights }) => rights.map(({ right }) => right));

const privileges = ({ problems }: Translation): string[] =>
  problems.flatMap(({ code, message }) => (code === 'privilege' ? [message] : []));

test.each([
  ['ssh: [default]', 'ssh'],
  ['ssh: {default: }', 'ssh'],
  ['ssh: {a: /run/agent.sock}', 'ssh'],
  ['ssh: {a: ../agent}', 'ssh'],
  ['network: host', 'network.host'],
  ['network: "container:db"', 'network.host'],
  ['privileged: true', 'security.insecure'],
  ['entitlements: [security.insecure]', 'security.insecure'],
  ['entitlements: [network.host]', 'network.host'],
  ['entitlements: ["device=a.com/b"]', 'device'],
  ['cache_to: ["type=local,dest=/srv/cache"]', 'fs.write'],
  ['cache_to: ["type=local,mode=max,dest=../cache"]', 'fs.write'],
])('A build with %s gets a warning, and is refused unless the user of the command allows %s', (keys, right) => {
  const translation = planned(keys);
  expect(rightsOf(translation)).toEqual([right]);
  expect(privileges(translation)).toHaveLength(1);
  const { builds } = translation.plan;
  expect(() => checkRights(builds, new Set())).toThrow(
    `Nothing was built. If you trust the file and the sources of its build, allow the rights: images --allow ${right}.`,
  );
  expect(() => checkRights(builds, new Set(['another']))).toThrow('Nothing was built.');
  expect(() => checkRights(builds, new Set([right]))).not.toThrow();
});

test.each([
  'ssh: {a: ./key}',
  'network: none',
  'privileged: false',
  'cache_to: ["type=local,dest=./cache"]',
  'cache_to: ["type=registry,ref=r.example.com/cache"]',
  'secrets: []',
])('A build with %s asks for no right', (keys) => {
  const translation = planned(keys);
  expect(rightsOf(translation)).toEqual([]);
  expect(privileges(translation)).toEqual([]);
});

test('A step of a Dockerfile that uses the network of the machine asks for it', () => {
  expect(rightsOf(planned('', 'FROM a\nRUN --mount=type=cache,target=/x \\\n  --network=host curl b\n'))).toEqual([
    'network.host',
  ]);
  expect(rightsOf(planned('', 'FROM a\nRUN echo --network=host x\nRUN --network=none true\n'))).toEqual([]);
});

test('All rights of all builds are reported at once, each at its place, with the one command that allows them', () => {
  const { plan } = planned('privileged: true, ssh: [default]');
  expect(() => checkRights(plan.builds, new Set())).toThrow(
    /services\.web\.build\.ssh.* is given your SSH agent.*images --allow ssh --allow security\.insecure\.[^]*services\.web\.build\.privileged/,
  );
});

test.each([
  ['# syntax=evil.example.com/frontend:1\nFROM a', true],
  ['#syntax = evil/x', true],
  ['# escape=`\n# SYNTAX=evil/x\nFROM a', true],
  ['// syntax=evil/x', true],
  ['# syntax=docker/dockerfile:1\nFROM a', false],
  ['# syntax=docker.io/docker/dockerfile:1.7-labs', false],
  ['# syntax=docker/dockerfile@sha256:0123', false],
  ['# syntax=docker/dockerfile.evil/x', true],
  ['# a comment\n# syntax=evil/x\nFROM a', false],
  ['FROM a\n# syntax=evil/x', false],
])('A Dockerfile that begins with %j names its own program to read it: %j', (dockerfile, isTold) => {
  expect(privileges(planned('', dockerfile))).toHaveLength(isTold ? 1 : 0);
});

test('An argument of a build that names the program that reads the Dockerfile is reported as well', () => {
  expect(privileges(planned('args: {BUILDKIT_SYNTAX: evil/x}'))).toEqual([
    'Docker reads the Dockerfile with a program that the Dockerfile names, "evil/x". This program does not come from Docker.',
  ]);
});
