import { translate } from '../support/project';

const level = (compose: string, files = {}): string | undefined =>
  translate(compose, { files }).plan.namespace.labels['pod-security.kubernetes.io/enforce'];

test('the namespace enforces the strictest level that all its pods meet', () => {
  expect(level('services: {db: {image: "postgres:17"}, web: {image: a, user: "1000", depends_on: [db]}}')).toBe(
    'restricted',
  );
  expect(level('services: {web: {image: a}}')).toBe('baseline');
  expect(level('services: {web: {image: a, user: root}}')).toBe('baseline');
  expect(level('services: {web: {image: a, user: "1000", cap_add: [CHOWN]}}')).toBe('baseline');
  expect(level('services: {web: {image: a, cap_add: [SYS_ADMIN]}}')).toBe('privileged');
  expect(level('services: {web: {image: a, privileged: true}}')).toBe('privileged');
});

test('the user of a built image comes from its Dockerfile', () => {
  const files = {
    'web/Dockerfile': 'FROM node:22 AS base\nUSER 1234:5678\nFROM base\nRUN true\n',
    'old/Dockerfile': 'FROM node:22\nUSER node\n',
  };
  const translation = translate('services: {web: {build: ./web}, old: {build: ./old}}', { files });
  expect(translation.service('web').pod.container.security).toMatchObject({
    runAsUser: 1234,
    runAsGroup: 5678,
    runAsNonRoot: true,
  });
  expect(translation.service('old').pod.container.security).not.toHaveProperty('runAsUser');
});

test('a user that is a name is told, as its number cannot be known', () => {
  expect(translate('services: {web: {image: a, user: www-data}}').messages()).toEqual([
    expect.stringContaining('The number of the user "www-data" cannot be known'),
  ]);
});

test('what Compose takes away stays away', () => {
  const { security } = translate(
    'services: {web: {image: a, read_only: true, cap_drop: [CAP_CHOWN], security_opt: ["no-new-privileges:true"]}}',
  ).service('web').pod.container;
  expect(security).toEqual({
    readOnlyRootFilesystem: true,
    allowPrivilegeEscalation: false,
    addCapabilities: [],
    dropCapabilities: ['CHOWN'],
  });
});
