import { join } from 'node:path';
import { withPage } from './browser';
import { askMlflow, sql } from './data-science';
import { Kubectl } from './kubectl';
import { withPortForward } from './port-forward';
import { command, ROOT, synth } from './project';

jest.setTimeout(600_000);

const PROJECT = 'cdk8s-compose-original';
const kubectl = new Kubectl(PROJECT);
const environment = {
  COMPOSE_PROJECT_NAME: PROJECT,
  COMPOSE_FILE: ['examples/original/docker-compose.yml', 'test/e2e/original/tags.yml']
    .map((file) => join(ROOT, file))
    .join(':'),
};

/** Calls MLflow's API from JupyterLab's pod, as a notebook does. */
const mlflow = (method: string, path: string, body: string): string =>
  askMlflow(kubectl, 'deploy/jupyter', { path: `api/2.0/${path}`, body, method });
const EXPERIMENTS = "SELECT name FROM experiments WHERE name = 'first'";

beforeAll(() => {
  kubectl.deleteNamespace();
  command('npm', ['run', 'images'], environment);
  kubectl.run('apply', '-f', synth(environment.COMPOSE_FILE, environment));
  kubectl.waitUntilReady();
});

afterAll(() => {
  kubectl.deleteNamespace();
});

test('MLflow stores runs in PostgreSQL and artifacts in its folder, and Streamlit shows the tables', async () => {
  mlflow('POST', 'mlflow/experiments/create', '{"name": "first"}');
  mlflow('PUT', 'mlflow-artifacts/artifacts/note.txt', 'kept');
  expect(sql(kubectl, EXPERIMENTS)).toEqual(['first']);
  expect(kubectl.exec('deploy/mlflow', 'cat', '/mlflow/artifacts/note.txt').trim()).toBe('kept');
  await withPortForward(PROJECT, 'streamlit', 8501, (url) =>
    withPage(url, 'original-streamlit', async (page) => {
      await page.getByRole('heading', { name: 'Tables' }).waitFor({ timeout: 60_000 });
      await page.locator('[data-testid="stDataFrame"]').waitFor({ timeout: 60_000 });
      expect(await page.getByText(/does not answer|Traceback/).count()).toBe(0);
    }),
  );
});

test('All that users made is still there when every pod was deleted', () => {
  kubectl.exec('deploy/jupyter', 'sh', '-c', 'echo mine > work/mine.txt');
  kubectl.deletePods();
  kubectl.waitUntilReady();
  expect(kubectl.exec('deploy/jupyter', 'ls', 'work').trim().split('\n')).toEqual(['hello.ipynb', 'mine.txt']);
  expect(sql(kubectl, EXPERIMENTS)).toEqual(['first']);
  expect(mlflow('GET', 'mlflow-artifacts/artifacts/note.txt', '').trim()).toBe('kept');
});
