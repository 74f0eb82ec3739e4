import { translate } from '../support/project';

const ofFolder = (target: string, files = {}): string[] => {
  const { claims, configMaps } = translate(`services: {web: {image: a, volumes: ["./f:${target}"]}}`, {
    files: { 'f/x': 'x', ...files },
  }).service('web');
  return [...(claims.length > 0 ? ['data'] : []), ...(configMaps.length > 0 ? ['content'] : [])];
};

test.each([
  '/etc/nginx/conf.d',
  '/usr/share/nginx/html',
  '/opt/tool/conf',
  '/docker-entrypoint-initdb.d',
  '/app/config',
  '/grafana/provisioning/datasources',
  '/app/templates',
])('A folder at a place that is read by convention is content: %s', (target) => {
  expect(ofFolder(target)).toEqual(['content']);
});

test.each([
  '/app',
  '/usr/src/app',
  '/data',
  '/opt/tool',
  '/config',
  '/etc/letsencrypt',
  '/usr/share/elasticsearch/data',
])('A folder anywhere else is data as well, as its program may write there: %s', (target) => {
  expect(ofFolder(target)).toEqual(['data', 'content']);
});

const ofFile = (target: string): string[] => {
  const { claims, pod } = translate(`services: {web: {image: a, volumes: ["./f:${target}"]}}`, {
    files: { f: 'x' },
  }).service('web');
  return [...claims.map(({ name }) => name), ...pod.container.mounts.map(({ subPath = '' }) => subPath)];
};

test('A file is content, unless a program keeps something in it', () => {
  for (const target of ['/etc/app.conf', '/app/main.py', '/data/settings.yaml', '/key.pem', '/app/thing'])
    expect(ofFile(target)).toEqual(['f']);
  for (const target of ['/app/db.sqlite3', '/acme.json', '/database.db', '/app/app.log', '/data/state.json'])
    expect(ofFile(target)).toEqual(['f-file', 'data/f']);
});

test('A file or folder that is mounted as content without ":ro" is reported', () => {
  const files = { 'f/x': 'x', g: 'g' };
  const of = (mode: string): number =>
    translate(`services: {web: {image: a, volumes: ["./f:/etc/f${mode}", "./g:/etc/g${mode}"]}}`, { files })
      .messages()
      .filter((message) => message.includes('is mounted as content, which is read-only for the program')).length;
  expect([of(''), of(':ro')]).toEqual([2, 0]);
});
