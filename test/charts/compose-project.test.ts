import { join } from 'node:path';
import { App, Chart, Testing } from 'cdk8s';
import { ComposeError, ComposeProject } from '../..';
import { manifestFiles } from '../../charts/manifest-files';
import { addCharts } from '../../charts/project-charts';
import { KnownCredentials } from '../../compose/credentials/known-credentials';
import { loadProject } from '../../compose/load';
import { planProject } from '../../plan/plan-project';
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

test('a service may be called like what every JavaScript object has, also beside one that is called almost so', () => {
  const compose = 'services: {constructor: {image: a}, service-constructor: {image: b}, web: {image: c}}';
  const file = join(folderWith({ 'compose.yaml': compose }), 'compose.yaml');
  const app = Testing.app();
  addCharts(app, planProject(loadProject({ file }).project).plan, new KnownCredentials());
  const workloads = app.charts.flatMap((chart) =>
    (chart.toJson() as Manifest[]).flatMap(({ kind, metadata }) => (kind === 'Deployment' ? [metadata.name] : [])),
  );
  expect(workloads).toEqual(['constructor', 'service-constructor', 'web']);
  // The namespace sorts first: "kubectl apply -f" goes by the names of the files.
  expect([...manifestFiles(app).keys()].sort()).toEqual([
    '0-namespace.k8s.yaml',
    '1-constructor.k8s.yaml',
    'service-constructor.k8s.yaml',
    'web.k8s.yaml',
  ]);
});

test('what a user of the construct has found wrong is said, and nothing is written', () => {
  const file = join(folderWith({ 'compose.yaml': compose }), 'compose.yaml');
  const app = Testing.app();
  const project = new ComposeProject(app, 'stack', { file, environment: { TAG: '1' } });
  project.service('web').node.addValidation({ validate: () => ['no team label'] });
  expect(() => project.service('web').toJson()).toThrow('no team label');
});
