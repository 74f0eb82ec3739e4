import { refusals, translate } from '../support/project';

test.each([
  'command: ["a\\0b"]',
  'entrypoint: "a\\0b"',
  'environment: {A: "a\\0b"}',
  'labels: ["a\\0b=c"]',
  'working_dir: "/a\\0b"',
  'healthcheck: {test: [CMD, "a\\0b"]}',
])('A zero byte is refused in %s', (key) => {
  const found = refusals(`services:\n  web: {image: a, ${key}}\n`);
  expect(found).toContainEqual(expect.stringMatching(/^2:\d+ The (name|value) has a zero byte/));
});

test('A config may hold a zero byte, and so may an extension that nobody reads', () => {
  const compose = `services: {web: {image: a, configs: [c], x-mine: "\\0"}}\nconfigs: {c: {content: "a\\0b"}}`;
  expect(() => translate(compose)).not.toThrow();
});
