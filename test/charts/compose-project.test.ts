import { join } from 'node:path';
import { App, Chart, Testing } from 'cdk8s';
import { ComposeError, ComposeProject } from '../..';
import { folderWith, type Manifest } from '../support/project';

const compose = 'name: p\nservices: {web: {image: "nginx:$TAG"}}';

test('a Compose file is a construct of a cdk8s app, and every chart in it can be reached', () => {
  const file = join(folderWith({ 'compose.yaml': compose }), 'compose.yaml');
  const app = Testing.app();
  const project = new ComposeProject(app, 'stack', { file, environment: { TAG: '1' } });
  expect(app.charts.map((chart) => chart.node.path)).toEqual(['stack/0-namespace', 'stack/web']);
  expect(JSON.stringify(project.service('web').toJson())).toContain('"nginx:1"');
  expect(project.problems).toEqual([]);
  expect(() => project.service('none')).toThrow('There is no service "none". Services are: web.');
});

test('a Compose file that is wrong adds nothing to the app', () => {
  const file = join(folderWith({ 'compose.yaml': 'services: {web: {}}' }), 'compose.yaml');
  const app = new App();
  expect(() => new ComposeProject(app, 'stack', { file })).toThrow(ComposeError);
  expect(app.node.children).toEqual([]);
});

test('two projects can stand in one app', () => {
  const app = Testing.app();
  for (const name of ['one', 'two']) {
    const file = join(folderWith({ 'compose.yaml': compose.replace('name: p', `name: ${name}`) }), 'compose.yaml');
    new ComposeProject(app, name, { file, environment: { TAG: '1' } });
  }
  const namespaces = app.charts.flatMap((chart) =>
    (Chart.of(chart).toJson() as Manifest[]).map(({ metadata }) => metadata.namespace ?? metadata.name),
  );
  expect([...new Set(namespaces)].sort()).toEqual(['one', 'two']);
});

test('a service may be called like what every JavaScript object has', () => {
  const file = join(
    folderWith({ 'compose.yaml': 'services: {constructor: {image: a}, web: {image: b}}' }),
    'compose.yaml',
  );
  const project = new ComposeProject(Testing.app(), 'stack', { file });
  expect(project.service('constructor').toJson()).toContainEqual(
    expect.objectContaining({
      kind: 'Deployment',
      metadata: expect.objectContaining({ name: 'constructor' }) as object,
    }),
  );
});
