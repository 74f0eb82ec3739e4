import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withPage } from './browser';
import { askMlflow, sql } from './data-science';
import { Kubectl, type Pod } from './kubectl';
import { withPortForward } from './port-forward';
import { command, PROJECT, ROOT, synth } from './project';

jest.setTimeout(600_000);

const kubectl = new Kubectl(PROJECT);
const NOTEBOOK = 'getting-started.ipynb';
const WORK = '/home/jovyan/work';
const EXPERIMENT = 'bike-rentals';
let dist: string;

/** Calls MLflow's API from Streamlit's pod. */
function mlflow<T>(path: string, body?: object): T {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  return JSON.parse(askMlflow(kubectl, 'deploy/streamlit', { path, ...sent })) as T;
}

interface Run {
  readonly info: { readonly run_id: string; readonly run_name: string; readonly status: string };
  readonly data: {
    readonly metrics: readonly { key: string; value: number }[];
    readonly params: readonly { key: string; value: string }[];
  };
  readonly outputs?: { readonly model_outputs?: readonly { readonly model_id: string }[] };
}

function runs(): Run[] {
  const { experiment } = mlflow<{ experiment: { experiment_id: string } }>(
    `api/2.0/mlflow/experiments/get-by-name?experiment_name=${EXPERIMENT}`,
  );
  return mlflow<{ runs: Run[] }>('api/2.0/mlflow/runs/search', { experiment_ids: [experiment.experiment_id] }).runs;
}

function artifacts(): string[] {
  return kubectl.exec('deploy/mlflow', 'find', '/mlflow/artifacts', '-type', 'f').trim().split('\n').sort();
}

function restarts(pods: readonly Pod[]): string[] {
  return pods.flatMap(({ metadata, status }) =>
    [...(status.containerStatuses ?? []), ...(status.initContainerStatuses ?? [])]
      .filter(({ restartCount }) => restartCount > 0)
      .map(({ name, restartCount }) => `${metadata.name} ${name} ${restartCount}`),
  );
}

function runNotebook(): void {
  kubectl.exec(
    'deploy/jupyter',
    'jupyter',
    'nbconvert',
    '--to',
    'notebook',
    '--execute',
    `${WORK}/${NOTEBOOK}`,
    '--output-dir',
    '/tmp/executed',
  );
}

/** The pods by the service that they belong to. */
function podIds(): Record<string, string> {
  return Object.fromEntries(
    kubectl.pods().map(({ metadata }) => [metadata.labels['app.kubernetes.io/name'] ?? '', metadata.uid]),
  );
}

beforeAll(() => {
  kubectl.deleteNamespace();
  command('npm', ['run', 'images']);
  dist = synth(join(ROOT, 'docker-compose.yml'));
  kubectl.run('apply', '-f', dist);
});

afterAll(() => {
  kubectl.deleteNamespace();
});

test('Every pod comes up, under Pod Security restricted, and no container restarts', () => {
  kubectl.waitUntilReady();
  const pods = kubectl.pods();
  expect(pods.map(({ metadata }) => metadata.labels['app.kubernetes.io/name']).sort()).toEqual([
    'jupyter',
    'mlflow',
    'postgres',
    'streamlit',
  ]);
  expect(pods.flatMap(({ status }) => status.containerStatuses ?? []).map(({ ready }) => ready)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(restarts(pods)).toEqual([]);
  const namespace = kubectl.json<{ metadata: { labels: Record<string, string> } }>('get', 'namespace', PROJECT);
  expect(namespace.metadata.labels['pod-security.kubernetes.io/enforce']).toBe('restricted');
});

test('Before the notebook ran, the Streamlit page says that there is nothing yet, and names the next step', async () => {
  await withPortForward(PROJECT, 'streamlit', 8501, (url) =>
    withPage(url, 'streamlit-empty', async (page) => {
      await page.getByText('There is no table bike_rentals yet.').waitFor({ timeout: 60_000 });
      await page.getByText('There are no runs yet.').waitFor({ timeout: 60_000 });
      expect(await page.getByText(/Open JupyterLab, run all cells/).count()).toBe(2);
      expect(await page.locator('[data-testid="stVegaLiteChart"]').count()).toBe(0);
      expect(await page.getByText(/does not answer|Traceback/).count()).toBe(0);
    }),
  );
});

test('The notebook runs from first to last cell; its runs, models and table are where they belong', () => {
  runNotebook();
  const executed = JSON.parse(kubectl.exec('deploy/jupyter', 'cat', `/tmp/executed/${NOTEBOOK}`)) as {
    cells: { cell_type: string; execution_count?: number | null }[];
  };
  const counts = executed.cells
    .filter(({ cell_type }) => cell_type === 'code')
    .map(({ execution_count }) => execution_count);
  expect(counts).toEqual(counts.map((_, index) => index + 1));

  const found = runs();
  expect(found.map(({ info }) => [info.run_name, info.status]).sort()).toEqual([
    ['forest', 'FINISHED'],
    ['linear', 'FINISHED'],
  ]);
  for (const { data } of found) {
    expect(data.metrics.map(({ key }) => key).sort()).toEqual(['mae', 'r2']);
    expect(data.params.map(({ key }) => key)).toContain('model');
  }
  const ids = found.map(({ info }) => info.run_id).sort();
  expect(sql(kubectl, 'SELECT run_uuid FROM runs ORDER BY 1')).toEqual(ids);
  expect(sql(kubectl, "SELECT count(*) FROM metrics WHERE key = 'mae'")).toEqual(['2']);
  expect(sql(kubectl, 'SELECT count(*) FROM bike_rentals')).toEqual(['366']);

  const models = found.flatMap(({ outputs }) => outputs?.model_outputs ?? []).map(({ model_id }) => model_id);
  expect(models).toHaveLength(2);
  for (const model of models) {
    expect(artifacts().some((file) => file.includes(model) && file.endsWith('/MLmodel'))).toBe(true);
    const listed = mlflow<{ files: { path: string }[] }>(`api/2.0/mlflow/logged-models/${model}/artifacts/directories`);
    expect(listed.files.map(({ path }) => path)).toContain('MLmodel');
  }
});

test('The Streamlit page shows the table and the runs; the pages of JupyterLab and MLflow open', async () => {
  await withPortForward(PROJECT, 'streamlit', 8501, (url) =>
    withPage(url, 'streamlit', async (page) => {
      await page.getByText('Rentals a day').first().waitFor({ timeout: 60_000 });
      await page.getByText('366', { exact: true }).waitFor();
      // The axis of a chart of the table, and the bars of the chart of the runs.
      for (const text of ['Temperature (°C)', 'forest', 'linear']) {
        await page.locator('[data-testid="stVegaLiteChart"]').getByText(text, { exact: true }).first().waitFor();
      }
      expect(await page.locator('[data-testid="stVegaLiteChart"]').count()).toBe(3);
      expect(await page.getByText(/does not answer|There (is|are) no|Traceback/).count()).toBe(0);
    }),
  );
  await withPortForward(PROJECT, 'mlflow', 5000, (url) =>
    withPage(url, 'mlflow', async (page) => {
      await page.getByText(EXPERIMENT).first().waitFor({ timeout: 60_000 });
    }),
  );
  const token = Buffer.from(
    kubectl.run('get', 'secret', 'jupyter-credentials', '--output', 'jsonpath={.data.JUPYTER_TOKEN}'),
    'base64',
  ).toString();
  await withPortForward(PROJECT, 'jupyter', 8888, (url) =>
    withPage(`${url}/lab/tree/work/${NOTEBOOK}?token=${token}`, 'jupyter', async (page) => {
      await page.getByRole('heading', { name: 'Getting started' }).waitFor({ timeout: 120_000 });
    }),
  );
});

test('A second apply of the stack changes nothing, by the client and by the server', () => {
  expect(
    kubectl
      .run('apply', '-f', dist)
      .trim()
      .split('\n')
      .filter((line) => !line.endsWith('unchanged')),
  ).toEqual([]);
  kubectl.run('diff', '-f', dist);
  const versions = (): string =>
    kubectl.run(
      'get',
      'all,configmaps,secrets,persistentvolumeclaims',
      '--output',
      'jsonpath={range .items[*]}{.kind}/{.metadata.name} {.metadata.generation} {.metadata.resourceVersion}{"\\n"}{end}',
    );
  kubectl.run('apply', '--server-side', '--force-conflicts', '--validate=strict', '-f', dist);
  const before = versions();
  kubectl.run('apply', '--server-side', '--validate=strict', '-f', dist);
  expect(versions()).toBe(before);
});

test('All that the users made is there after every pod was deleted', () => {
  const change = '{"cells": [], "metadata": {"mine": true}, "nbformat": 4, "nbformat_minor": 5}';
  const read = (file: string): string => kubectl.exec('deploy/jupyter', 'cat', `${WORK}/${file}`);
  kubectl.exec(
    'deploy/jupyter',
    'sh',
    '-c',
    'echo "$1" >"$2/mine.ipynb"; echo "$1" >"$2/$3"',
    'write',
    change,
    WORK,
    NOTEBOOK,
  );
  const before = {
    runs: runs(),
    table: sql(kubectl, 'SELECT * FROM bike_rentals ORDER BY day'),
    artifacts: artifacts(),
  };

  for (const pod of kubectl.pods()) {
    kubectl.deletePods([pod]);
    kubectl.waitUntilReady();
  }
  expect(read(NOTEBOOK).trim()).toBe(change);
  expect(read('mine.ipynb').trim()).toBe(change);
  expect({
    runs: runs(),
    table: sql(kubectl, 'SELECT * FROM bike_rentals ORDER BY day'),
    artifacts: artifacts(),
  }).toEqual(before);
  expect(restarts(kubectl.pods())).toEqual([]);
});

test('A change in the project reaches files that no user touched, rolls one service, and never overwrites', () => {
  const copy = mkdtempSync(join(tmpdir(), 'project-'));
  for (const name of ['docker-compose.yml', 'jupyter', 'mlflow', 'notebooks', 'streamlit']) {
    cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  }
  const app = join(copy, 'streamlit', 'app.py');
  writeFileSync(app, readFileSync(app, 'utf8').replace('"Data science stack"', '"Changed title"'));
  const before = podIds();
  kubectl.run('apply', '-f', synth(join(copy, 'docker-compose.yml')));
  kubectl.waitUntilReady();
  const { streamlit, ...others } = podIds();
  expect(others).toEqual(Object.fromEntries(Object.entries(before).filter(([name]) => name !== 'streamlit')));
  expect(streamlit).not.toBe(before['streamlit']);
  expect(kubectl.exec('deploy/streamlit', 'cat', '/app/app.py')).toContain('"Changed title"');

  writeFileSync(join(copy, 'notebooks', 'new.txt'), 'first');
  writeFileSync(join(copy, 'notebooks', NOTEBOOK), '{}');
  kubectl.run('apply', '-f', synth(join(copy, 'docker-compose.yml')));
  kubectl.waitUntilReady();
  expect(kubectl.exec('deploy/jupyter', 'cat', `${WORK}/new.txt`)).toBe('first');
  expect(kubectl.exec('deploy/jupyter', 'cat', `${WORK}/${NOTEBOOK}`)).toContain('"mine": true');

  writeFileSync(join(copy, 'notebooks', 'new.txt'), 'second');
  kubectl.run('apply', '-f', synth(join(copy, 'docker-compose.yml')));
  kubectl.waitUntilReady();
  expect(kubectl.exec('deploy/jupyter', 'cat', `${WORK}/new.txt`)).toBe('second');
});

test('The stack comes up when the server applies it with postgres last: the others wait', () => {
  kubectl.deleteNamespace();
  const files = readdirSync(dist).filter((name) => name.endsWith('.yaml') && !name.startsWith('postgres'));
  for (const name of files) kubectl.run('apply', '--server-side', '-f', join(dist, name));
  const waiting = (): number =>
    kubectl
      .pods()
      .filter(({ status }) =>
        status.initContainerStatuses?.some(({ name, state }) => name === 'wait-for-postgres' && state.running),
      ).length;
  const end = Date.now() + 120_000;
  while (waiting() < 3 && Date.now() < end) kubectl.run('version');
  expect(waiting()).toBe(3);

  kubectl.run('apply', '--server-side', '-f', join(dist, 'postgres.k8s.yaml'));
  kubectl.waitUntilReady();
  expect(restarts(kubectl.pods())).toEqual([]);
});
