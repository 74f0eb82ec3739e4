import { translate } from '../support/project';

test('An image that is built is known by its base', () => {
  const files = { 'lab/Dockerfile': 'ARG TAG=2025-10-20\nFROM quay.io/jupyter/scipy-notebook:${TAG}\nUSER 1000\n' };
  const { container } = translate('services: {lab: {build: ./lab}}', { files }).service('lab').pod;
  expect(container.readiness?.action).toEqual({ kind: 'http', path: '/api', port: 8888 });
  expect(container.security).toMatchObject({ runAsUser: 1000, runAsGroup: 100 });
});

test('MLflow answers by every name that it has, and still on a port-forward', () => {
  const hosts = (environment: string, command = 'mlflow server', labels = ''): string[] | undefined => {
    const { env } = translate(
      `name: p\nservices: {ml: {image: a, command: "${command}", environment: {${environment}}, labels: {${labels}}}}`,
    ).service('ml').pod.container;
    const variable = env.find(({ name }) => name === 'MLFLOW_SERVER_ALLOWED_HOSTS');
    return variable?.kind === 'value' ? variable.value.split(',') : undefined;
  };
  const names = [
    'ml',
    'ml:*',
    'ml.p',
    'ml.p:*',
    'ml.p.svc',
    'ml.p.svc:*',
    'ml.p.svc.cluster.local',
    'ml.p.svc.cluster.local:*',
  ];
  const local = ['localhost', 'localhost:*', '127.0.0.1', '127.0.0.1:*'];
  expect(hosts('')?.slice(0, 12)).toEqual([...names, ...local]);
  // The default of MLflow, which the variable replaces: a NodePort is asked by the address of its node.
  const inCluster = ['192.168.*', '10.*', '172.16.*', '172.31.*', 'fd00:*', '[[]::1]:*', '0.0.0.0'];
  expect(hosts('')).toEqual(expect.arrayContaining(inCluster));
  expect(hosts('MLFLOW_SERVER_ALLOWED_HOSTS: ml')).toEqual([...names, ...local]);
  expect(
    hosts('', 'mlflow server', 'kompose.service.expose: "ml.example.com/x", kompose.service.type: nodeport'),
  ).toEqual(expect.arrayContaining(['ml.example.com', 'ml.example.com:*', ...names, ...inCluster]));
  expect(hosts('MLFLOW_SERVER_ALLOWED_HOSTS: "ml.example.com,ml"')).toEqual(
    expect.arrayContaining(['ml.example.com', ...names]),
  );
  expect(hosts('MLFLOW_SERVER_ALLOWED_HOSTS: "*"')).toEqual(['*']);
  expect(hosts('', 'mlflow server --allowed-hosts x')).toBeUndefined();
});

test('Streamlit is known by its command', () => {
  const { container } = translate('services: {page: {image: a, command: streamlit run app.py}}').service('page').pod;
  expect(container.readiness?.action).toEqual({ kind: 'http', path: '/_stcore/health', port: 8501 });
});

test.each([
  ['postgres:latest', '/var/lib/postgresql/data', ['not pinned', 'PostgreSQL 18 and later']],
  ['postgres:18', '/var/lib/postgresql/data', ['PostgreSQL 18 and later']],
  ['postgres:18', '/var/lib/postgresql', []],
  ['postgres:17', '/var/lib/postgresql/data', []],
])('The image %s with a volume at %s gets these warnings: %j', (image, target, expected) => {
  const messages = translate(`services: {db: {image: "${image}", volumes: [d:${target}]}}\nvolumes: {d: }`)
    .messages()
    .filter((line) => line.startsWith('warning'));
  expect(messages).toEqual(expected.map((part) => expect.stringContaining(part) as string));
});

test('The tag of an image changes with the files that its build sees, and with nothing else', () => {
  const image = (files: Record<string, string>, build = './app'): string =>
    translate(`name: p\nservices: {web: {build: ${build}}}`, {
      files: { 'app/Dockerfile': 'FROM a\n', 'app/.dockerignore': 'note\n', ...files },
      registry: 'r:5000',
    }).service('web').pod.container.image;
  const before = image({ 'app/code': '1' });
  expect(before).toMatch(/^r:5000\/p-web:[0-9a-f]{12}$/);
  expect(image({ 'app/code': '1', 'app/note': 'x' })).toBe(before);
  expect(image({ 'app/code': '2' })).not.toBe(before);
  expect(image({ 'app/code': '1' }, '{context: ./app, args: {A: "1"}}')).not.toBe(before);
});
