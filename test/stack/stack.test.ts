import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Chart, Testing } from 'cdk8s';
import { addObjects } from '../../charts/constructs/project-constructs';
import { finished } from '../../charts/translate';
import { Problems } from '../../compose/problems';
import { loadProject } from '../../compose/load';
import { planProject } from '../../plan/plan-project';
import { Translation, type Manifest } from '../support/project';
import { validateManifest } from '../kubernetes/validate';

const ROOT = join(__dirname, '..', '..');
const EXAMPLES = readdirSync(join(ROOT, 'examples'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /^[^/]+\/(docker-)?compose\.ya?ml$/.test(path))
  .map((path) => `examples/${path}`);

function translateFile(file: string): Translation {
  const { project, problems } = loadProject({ file: join(ROOT, file), environment: {} });
  const planned = planProject(project);
  return new Translation(project.model, planned.plan, [...problems, ...planned.problems]);
}

describe('The data-science stack', () => {
  const stack = translateFile('docker-compose.yml');
  const app = Testing.app();
  const { services } = addObjects(app, { plan: stack.plan, manifests: finished(stack.plan, new Problems()) });

  test.each([...services.keys()])('The chart of %s stays the same', (name) => {
    const chart = Chart.of(services.get(name) ?? app);
    expect(withoutContent(Testing.synth(chart) as Manifest[])).toMatchSnapshot();
  });

  test('The chart of the namespace stays the same', () => {
    expect(app.charts[0]?.toJson()).toMatchSnapshot();
  });

  test('The objects of each file stay the same', () => {
    const files = app.charts.map((chart) => [
      chart.node.path,
      (chart.toJson() as Manifest[]).map(({ kind, metadata }) => `${kind}/${metadata.name}`),
    ]);
    expect(Object.fromEntries(files)).toMatchSnapshot();
  });

  test('The namespace enforces restricted, and no warning is left', () => {
    expect(stack.plan.namespace.labels['pod-security.kubernetes.io/enforce']).toBe('restricted');
    expect(stack.problems.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  test('No credential is outside a Secret', () => {
    const secret = 'un-guessable';
    const { project } = loadProject({
      file: join(ROOT, 'docker-compose.yml'),
      environment: { POSTGRES_PASSWORD: secret, JUPYTER_TOKEN: `${secret}-token` },
    });
    const { plan, problems } = planProject(project);
    const manifests = new Translation(project.model, plan, problems)
      .manifests()
      .filter(({ kind }) => kind !== 'Secret');
    expect(JSON.stringify(manifests)).not.toContain(secret);
    expect(JSON.stringify(problems)).not.toContain(secret);
  });

  test('Selectors, names and claims contain nothing that can change', () => {
    for (const service of stack.plan.services) {
      expect(service.selector).toEqual({
        'app.kubernetes.io/name': service.name,
        'app.kubernetes.io/instance': 'datascience',
      });
    }
  });
});

test('The older form of the stack is translated, with its outdated parts and their replacements in the report', () => {
  const { problems } = translateFile('examples/original/docker-compose.yml');
  expect(
    problems
      .filter(({ code }) => code === 'outdated' || code === 'approximation' || code === 'not-applicable')
      .map(({ at, path, message, hint }) => `${at?.line}:${at?.column} ${path}: ${message} ${hint ?? ''}`),
  ).toMatchSnapshot();
});

const SHARED = join(ROOT, '..', 'shared', 'cases', 'original', 'docker-compose.yml');

(existsSync(SHARED) ? test : test.skip)('The older form of the stack is the file that users know, byte by byte', () => {
  expect(readFileSync(join(ROOT, 'examples/original/docker-compose.yml'))).toEqual(readFileSync(SHARED));
});

test.each(['docker-compose.yml', ...EXAMPLES])(
  'Every manifest of %s is valid by the OpenAPI schema of Kubernetes',
  (file) => {
    const manifests = translateFile(file).manifests();
    expect(manifests.length).toBeGreaterThan(0);
    expect(manifests.flatMap(validateManifest)).toEqual([]);
  },
);

/** The stack's own files and the hashes of them change with every edit of them; what becomes of them does not. */
function withoutContent(manifests: readonly Manifest[]): unknown {
  return JSON.parse(
    JSON.stringify(manifests, (key, value: unknown) => {
      if (key === 'data' && typeof value === 'object' && value !== null) return Object.keys(value);
      if (key === 'image' && typeof value === 'string')
        return value.replace(/:[0-9a-f]{12}$/, ':<hash of the context>');
      return key === 'compose.cdk8s.io/content-hash' ? '<hash of the content>' : value;
    }),
  ) as unknown;
}
