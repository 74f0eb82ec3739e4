import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, Chart, Testing, type IResolver } from 'cdk8s';
import { ComposeError, ComposeProject, type ComposeProjectProps } from '../../../index';
import { manifestFiles } from '../../../charts/manifest-files';
import { composeProject, synthesised } from '../../support/compose-app';
import { folderWith } from '../../support/project';

const compose = 'name: p\nservices: {web: {image: "app:$TAG"}}';
const environment = { TAG: '1' };

function names(construct: Chart | ComposeProject): string[] {
  return synthesised(construct).map(({ kind, metadata }) => `${kind}/${metadata.namespace ?? ''}/${metadata.name}`);
}

test('A project in an app has a chart for its namespace and one for each service', () => {
  const app = Testing.app();
  const project = composeProject(compose, { scope: app, environment });
  expect(app.charts.map((chart) => chart.node.path)).toEqual(['stack/0-namespace', 'stack/web']);
  expect(JSON.stringify(synthesised(project.service('web')))).toContain('"app:1"');
  expect(project.namespace?.name).toBe('p');
  expect(project.problems).toEqual([]);
});

test('A project in a chart puts all of its objects into that chart, which Testing.synth shows', () => {
  const project = composeProject(compose, { environment });
  expect(names(project)).toEqual(['Namespace//p', 'Service/p/web', 'Deployment/p/web']);
  expect(project.apiObjects.map(({ kind }) => kind)).toEqual(['Namespace', 'Service', 'Deployment']);
});

test('A project in a chart that has a namespace goes there, and makes no namespace', () => {
  const chart = new Chart(Testing.app(), 'mine', { namespace: 'team', labels: { owner: 'me' } });
  const project = composeProject(
    `${compose}\nx-kubernetes: {resources: [{apiVersion: v1, kind: Namespace, metadata: {name: other}}]}`,
    { scope: chart, environment },
  );
  expect(names(chart)).toEqual(['Namespace//other', 'Service/team/web', 'Deployment/team/web']);
  expect(project.service('web').workload.metadata.getLabel('owner')).toBe('me');
  // The labels that find pods are those of the project, which may share the namespace with others.
  expect(project.service('web').selector).toEqual({
    'app.kubernetes.io/name': 'web',
    'app.kubernetes.io/instance': 'p',
  });
});

test('The namespace and the name that the construct is given come before those of the chart and of the file', () => {
  const chart = new Chart(Testing.app(), 'mine', { namespace: 'team' });
  const project = composeProject(compose, { scope: chart, environment, namespace: 'given', name: 'shop' });
  expect(names(project)).toEqual(['Service/given/web', 'Deployment/given/web']);
  expect(project.service('web').selector['app.kubernetes.io/instance']).toBe('shop');
});

test('A namespace whose name Kubernetes does not take is refused', () => {
  expect(() => composeProject(compose, { environment, namespace: 'Not_One' })).toThrow(
    '"Not_One" is not a valid name for a namespace.',
  );
});

test('Several files are merged, and profiles choose among their services', () => {
  const folder = folderWith({
    'a.yaml': 'name: p\nservices: {web: {image: a}, tool: {image: t, profiles: [tools]}}',
    'b.yaml': 'services: {web: {image: b}}',
  });
  const files = ['a.yaml', 'b.yaml'].map((name) => join(folder, name));
  const project = new ComposeProject(Testing.chart(), 'stack', { files, profiles: ['tools'] });
  expect(project.services.map(({ key }) => key)).toEqual(['web', 'tool']);
  expect(JSON.stringify(project.service('web').workload.toJson())).toContain('"image":"b"');
  expect(() => new ComposeProject(Testing.chart(), 'stack', { files, file: 'a.yaml' })).toThrow('not both');
});

test('A Compose file that is wrong throws a ComposeError, and adds nothing to the app', () => {
  const app = new App();
  expect(() => composeProject('services: {web: {}}', { scope: app })).toThrow(ComposeError);
  expect(app.node.children).toEqual([]);
});

test('With strict, the synthesis fails for every difference from Compose, with its place', () => {
  const inexact = 'name: p\nservices:\n  web:\n    image: app:1\n    cpuset: "0"';
  const lax = composeProject(inexact);
  expect(lax.problems).toHaveLength(1);
  expect(synthesised(lax)).toHaveLength(3);
  const strict = composeProject(inexact, { strict: true });
  expect(() => synthesised(strict)).toThrow(
    /Validation failed[^]*\[test\/stack\] .*compose\.yaml:5:5: services\.web\.cpuset/,
  );
  expect(synthesised(composeProject(compose, { environment, strict: true }))).toHaveLength(3);
});

test('Two projects stand in one app, and in one chart', () => {
  const app = Testing.app();
  const chart = new Chart(app, 'both');
  for (const name of ['one', 'two']) {
    composeProject(compose, { scope: app, environment, name });
    composeProject(compose, { scope: chart, environment, name: `${name}-more` });
  }
  expect(names(chart)).toEqual([
    'Namespace//one-more',
    'Service/one-more/web',
    'Deployment/one-more/web',
    'Namespace//two-more',
    'Service/two-more/web',
    'Deployment/two-more/web',
  ]);
  app.synth();
});

test('Two projects that make the same object fail the synthesis; a namespace that both make alike does not', () => {
  const chart = Testing.chart();
  const same = (service: string, id: string): ComposeProject => {
    const file = join(folderWith({ 'compose.yaml': `name: p\nservices: {${service}: {image: a}}` }), 'compose.yaml');
    return new ComposeProject(chart, id, { file });
  };
  same('web', 'one');
  same('db', 'two');
  expect(names(chart)).toHaveLength(6);
  same('web', 'three');
  expect(() => synthesised(chart)).toThrow(/\[test\/three\] The project at test\/one makes the Deployment "web", too/);
});

test('A service may have the name of a property of every JavaScript object, also beside one with almost that name', () => {
  const app = Testing.app();
  const strange = 'services: {constructor: {image: a}, service-constructor: {image: b}, web: {image: c}}';
  composeProject(strange, { scope: app });
  const workloads = app.charts.flatMap((chart) =>
    synthesised(chart).flatMap(({ kind, metadata }) => (kind === 'Deployment' ? [metadata.name] : [])),
  );
  expect(workloads).toEqual(['constructor', 'service-constructor', 'web']);
  // The namespace sorts first: "kubectl apply -f" goes by the names of the files.
  expect([...manifestFiles(app).keys()].sort()[0]).toMatch(/^stack-0-namespace/);
});

test('The resolvers of an app see every value', () => {
  const resolver: IResolver = {
    resolve: (context) => {
      if (context.value === 'app:1') context.replaceValue('mirror.example.com/app:1');
    },
  };
  const project = composeProject(compose, { scope: Testing.app({ resolvers: [resolver] }), environment });
  expect(JSON.stringify(synthesised(project.service('web')))).toContain('"image":"mirror.example.com/app:1"');
});

test('A project takes the paths in allowPaths along, although such places hold keys', () => {
  const neighbour = folderWith({ '.ssh/known_hosts': 'host key', 'shop/': '' });
  const file = join(neighbour, 'shop', 'compose.yaml');
  writeFileSync(
    file,
    'name: p\nservices: {web: {image: "app:1", configs: [known]}}\nconfigs: {known: {file: ../.ssh/known_hosts}}',
  );
  const project = (allowPaths?: readonly string[]): ComposeProject =>
    new ComposeProject(Testing.app(), 'stack', { file, allowPaths });
  expect(() => project()).toThrow(/known_hosts .*keys and passwords are kept/);
  expect(JSON.stringify(synthesised(project([join(neighbour, '.ssh')]).service('web')))).toContain('host key');
});

test('A project leaves out the services in without, and refuses folders of the machine where machineFolders says so', () => {
  const compose =
    'name: p\nservices: {web: {image: "a:1", volumes: ["/srv/x:/x"]}, heal: {image: "h:1", volumes: ["/var/run/docker.sock:/s"]}}';
  const file = join(folderWith({ 'compose.yaml': compose }), 'compose.yaml');
  const project = (props: ComposeProjectProps): ComposeProject =>
    new ComposeProject(Testing.app(), 'stack', { file, ...props });
  expect(() => project({})).toThrow(/--without heal/);
  expect(project({ without: ['heal'] }).services.map(({ key }) => key)).toEqual(['web']);
  expect(() => project({ without: ['heal'], machineFolders: 'refuse' })).toThrow(/\/srv\/x belongs to this machine/);
});
