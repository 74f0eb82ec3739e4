import { join } from 'node:path';
import { configOf } from '../../compose/config/config';
import { loadProject, type LoadOptions, type Loaded } from '../../compose/load';
import { folderWith } from '../support/project';

const load = (compose: string, options: LoadOptions = {}): Loaded =>
  loadProject({
    file: join(folderWith({ 'compose.yaml': compose, Dockerfile: 'FROM a' }), 'compose.yaml'),
    ...options,
  });
const SHOP = `services:
  web: {image: a, depends_on: [heal, db], links: [heal, db]}
  heal: {image: h}
  db: {image: d}
`;

test('A service that is left out is not in the model, and others neither wait for it nor link to it, and a warning says so', () => {
  const { project, problems } = load(SHOP, { without: ['heal'] });
  expect(Object.keys(project.model.services)).toEqual(['web', 'db']);
  expect(project.model.services['web']).toMatchObject({ links: ['db'] });
  expect(Object.keys(project.model.services['web']?.depends_on ?? {})).toEqual(['db']);
  expect(JSON.stringify(configOf(project))).not.toContain('heal');
  expect(problems.map(({ severity, path, message }) => `${severity} ${path}: ${message}`)).toEqual([
    'warning services.web.depends_on.heal: "web" depends on "heal", which is left out (--without), and does not wait for it.',
  ]);
});

test('CDK8S_COMPOSE_WITHOUT of the shell leaves services out as well, with commas or blanks between them', () => {
  const names = (CDK8S_COMPOSE_WITHOUT: string, without: string[] = []): string[] =>
    Object.keys(load(SHOP, { without, environment: { CDK8S_COMPOSE_WITHOUT } }).project.model.services);
  expect(names('heal,web')).toEqual(['db']);
  expect(names('heal db')).toEqual(['web']);
  expect(names('db', ['heal'])).toEqual(['web']);
  expect(names('')).toEqual(['web', 'heal', 'db']);
});

test('An unknown name is an error with the nearest name, or with all names', () => {
  expect(() => load(SHOP, { without: ['hael'] })).toThrow(/no service "hael" to leave out .* Did you mean "heal"\?/);
  expect(() => load(SHOP, { without: ['nothing'] })).toThrow(/The services are: web, heal, db\./);
  expect(() => load('services: {a: {image: a}, p: {image: p, profiles: [x]}}', { without: ['p'] })).not.toThrow();
});

test.each(['network_mode: "service:heal"', 'pid: "service:heal"', 'ipc: "service:heal"', 'volumes_from: [heal]'])(
  'A service with %s cannot be there without that one',
  (line) => {
    const compose = `services: {web: {image: a, ${line}}, heal: {image: h}}`;
    expect(() => load(compose, { without: ['heal'] })).toThrow(
      /"web" cannot start without "heal", which is left out .* Leave out "web" as well/,
    );
    expect(() => load(`${compose.slice(0, -1)}, db: {image: d}}`, { without: ['heal', 'web'] })).not.toThrow();
  },
);

test('An image can still build upon that of a service that is left out', () => {
  const compose = `services:
  base: {build: .}
  web: {build: {context: ., additional_contexts: {base: "service:base"}}}
`;
  expect(() => load(compose, { without: ['base'] })).not.toThrow();
});
