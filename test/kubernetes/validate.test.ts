import { validateManifest } from './validate';

const deployment = (container: object): object => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'web' },
  spec: {
    selector: { matchLabels: { app: 'web' } },
    template: { metadata: { labels: { app: 'web' } }, spec: { containers: [{ name: 'web', ...container }] } },
  },
});

test('A right manifest has no errors', () => {
  const container = { image: 'nginx', resources: { limits: { cpu: '500m', memory: 1024 } } };
  expect(validateManifest(deployment(container))).toEqual([]);
});

test('A field that Kubernetes does not know is an error, however deep', () => {
  const container = { readinessProbe: { exec: { command: ['true'] }, periodSecond: 5 } };
  expect(validateManifest(deployment(container))).toEqual([expect.stringContaining('periodSecond')]);
});

test('A wrong type is an error', () => {
  expect(validateManifest(deployment({ env: [{ name: 'A', value: 1 }] }))).toEqual([
    expect.stringContaining('/env/0/value: must be string'),
  ]);
});

test('An unknown kind is an error', () => {
  expect(validateManifest({ apiVersion: 'v1', kind: 'Pods' })).toHaveLength(1);
});

test('A quantity that Kubernetes cannot read is an error', () => {
  const container = { resources: { limits: { cpu: 'lots' } } };
  expect(validateManifest(deployment(container))).toEqual([expect.stringContaining('/resources/limits/cpu')]);
});
