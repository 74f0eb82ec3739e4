import { translate } from '../support/project';

test('a key that has no effect is told, with its place', () => {
  const compose = `
version: "3"
services:
  web:
    image: a
    sysctls: {net.core.somaxconn: 1024}
    dns: 1.1.1.1
    x-note: {any: thing}
models: {m: {model: x}}
`;
  expect(translate(compose).messages()).toEqual([
    'note 2:1 version: The key "version" is out of date and has no effect, in Compose either. Remove it.',
    'warning 6:5 services.web.sysctls: This key is not translated yet and has no effect.',
    'warning 7:5 services.web.dns: This key is not translated yet and has no effect.',
    'warning 9:1 models: This key is not translated yet and has no effect.',
  ]);
});

test('labels are annotations of the pod where Kubernetes allows them; the others are told', () => {
  const translation = translate(
    'services: {web: {image: a, labels: {a.b/c: 1, "not allowed": x, kompose.service.type: nodeport}}}',
  );
  expect(translation.service('web').pod.annotations).toEqual({ 'a.b/c': '1' });
  expect(translation.messages()).toEqual([
    expect.stringContaining('"not allowed" is not a key that Kubernetes allows'),
    expect.stringContaining('This label of kompose is not translated yet'),
  ]);
});

test('restart: "no" is told, as a Deployment always restarts', () => {
  expect(translate('services: {web: {image: a, restart: "no"}}').messages()).toEqual([
    expect.stringContaining('"restart: no" is not kept'),
  ]);
});
