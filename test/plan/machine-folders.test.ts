import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { loadProject } from '../../compose/load';
import { planProject } from '../../plan/plan-project';
import { folderWith, refusals, translate, type Translation } from '../support/project';

/** Services by their mounts. */
const services = (mounts: Readonly<Record<string, readonly string[]>>): string =>
  `name: shop\nservices:\n${Object.entries(mounts)
    .map(([name, volumes]) => `  ${name}: {image: example/${name}:1, volumes: ${JSON.stringify(volumes)}}\n`)
    .join('')}`;
const named = (pattern: RegExp): unknown => expect.stringMatching(pattern);
const claimsOf = ({ plan }: Translation): string[] =>
  [...plan.sharedClaims, ...plan.services.flatMap(({ claims }) => claims)].map(({ name }) => name);
const warnings = (translation: Translation): string[] =>
  translation.problems
    .filter(({ message }) => message.includes('of this machine'))
    .map(({ severity, message, hint }) => `${severity}: ${message} ${hint}`);
/** With another home for the one of this user. */
function inHome<T>(home: string, action: () => T): T {
  const spy = jest.spyOn(os, 'homedir').mockReturnValue(home);
  try {
    return action();
  } finally {
    spy.mockRestore();
  }
}

test('A folder of the machine becomes a claim that is called after its path, wherever the project is', () => {
  const compose = services({ app: ['/srv/app/data:/data', '/srv/media/:/media:ro'] });
  const names = claimsOf(translate(compose));
  expect(names).toEqual(['srv-app-data-8fe0482d-folder', expect.stringMatching(/^srv-media-\w{8}-folder$/)]);
  expect(claimsOf(translate(compose, { at: 'deep/in/a/folder/compose.yaml' }))).toEqual(names);
  expect(translate(compose).service('app').pod.container.mounts).toEqual([
    { volume: 'srv-app-data-8fe0482d-folder', path: '/data', subPath: 'data' },
    { volume: names[1], path: '/media', subPath: 'data', readOnly: true },
  ]);
});

test('A folder in a home has the same name in every home, and not the name of a folder of the project', () => {
  const compose = services({ app: ['~/media:/media', './media:/own'] });
  const [one, other] = [folderWith({}), folderWith({})].map((home) => inHome(home, () => claimsOf(translate(compose))));
  expect(one).toEqual(['media-08ae923d-folder', 'media-folder']);
  expect(other).toEqual(one);
});

test('A folder of the machine is one claim for all services that mount it, and belongs to the database that keeps its data there', () => {
  const shared = translate(services({ a: ['/srv/x:/x'], b: ['/srv/x:/y:ro'], c: ['/srv/x/:/z'] }));
  expect(shared.plan.sharedClaims.map(({ name }) => name)).toEqual([expect.stringMatching(/^srv-x-\w+-folder$/)]);
  expect(claimsOf(shared)).toHaveLength(1);
  expect(shared.service('a').workload).toMatchObject({ strategy: 'Recreate' });
  const database = translate('services: {m: {image: "mongo:7", volumes: ["/opt/mongo:/data/db"]}}').service('m');
  expect(database.workload).toMatchObject({
    kind: 'StatefulSet',
    claimTemplates: [{ name: named(/^opt-mongo-\w+-folder$/), size: '10Gi' }],
  });
});

test('A folder of the machine inside another one is a claim of its own, gets a warning, and renames no claim', () => {
  const outer = translate(services({ a: ['/srv/app:/x'] }));
  const both = translate(services({ a: ['/srv/app:/x'], b: ['/srv/app/data:/y'] }));
  expect(claimsOf(both)).toEqual([...claimsOf(outer), 'srv-app-data-8fe0482d-folder']);
  expect(both.messages()).toContainEqual(
    expect.stringContaining('/srv/app and /srv/app/data lie one inside the other'),
  );
});

test('The files in a folder of the machine change no manifest, and no message names one of them', () => {
  const folder = folderWith({ 'full/secret-name.txt': '1234', 'full/sub/b': 'x'.repeat(2048), 'empty/': '' });
  const plan = (name: string): Translation => translate(services({ app: [`${folder}/${name}:/data`] }));
  const shape = (name: string): string => {
    const text = JSON.stringify(plan(name).manifests());
    return text.replace(new RegExp(`${name}-\\w{8}`, 'g'), 'NAME');
  };
  expect(shape('full')).toBe(shape('empty'));
  expect(shape('none')).toBe(shape('empty'));
  expect(warnings(plan('full')).join()).toContain(`${folder}/full (2 files, 2.0 KiB)`);
  expect(JSON.stringify(plan('full').problems)).not.toContain('secret-name');
});

test('One warning lists all folders of the machine, with the command that brings its files', () => {
  const folder = folderWith({ 'full/a': '1', 'empty/': '', 'home/.ssh/id': 'k', 'home/.cache/m/x': 'x' });
  const compose = services({
    app: [`${folder}/empty:/empty`, `${folder}/none:/none`],
    web: [`${folder}/full:/full:ro`, `${folder}/home/.ssh:/root/.ssh:ro`],
    job: [`${folder}/full:/it's here`, `${folder}/home/.cache/m:/m`],
  });
  const told = warnings(translate(compose));
  expect(told).toHaveLength(1);
  expect(told[0]?.replaceAll(folder, '')).toContain(
    'warning: 5 folders of this machine are not part of the project, so the files stay here, and an empty claim stands for each: ' +
      '/empty (empty), /none (not there), /full (1 file, 1 bytes), /home/.ssh (a place for keys, not looked into), /home/.cache/m (a cache, which fills again).',
  );
  expect(told[0]?.replaceAll(folder, '')).toContain(
    `kubectl -n shop cp /full/. "$(kubectl -n shop get pod -l app.kubernetes.io/name=job -o jsonpath='{.items[0].metadata.name}')":'/it'\\''s here' -c job`,
  );
});

test('A long list of folders of the machine is divided into messages that show all of them', () => {
  const many = Array.from({ length: 90 }, (_, index) => `/srv/a-rather-long-name-of-a-folder-${index}:/x/${index}`);
  const told = warnings(translate(services({ app: many })));
  expect(told.length).toBeGreaterThan(1);
  expect(many.filter((mount) => told.join().includes(`${mount.split(':')[0]} (`))).toHaveLength(90);
});

test('A volume that is a folder of the machine is a claim of the size of that volume', () => {
  const { claims } = translate(
    'services: {a: {image: a, volumes: ["v:/v"]}}\nvolumes: {v: {driver_opts: {type: none, o: bind, device: /srv/v}, x-kubernetes: {size: 5Gi}}}',
  ).service('a');
  expect(claims).toEqual([expect.objectContaining({ name: named(/^srv-v-/), size: '5Gi' })]);
});

const STRICT = services({ app: ['/srv/app/data:/data'] });

test('With "refuse" as the option or the variable, a folder of the machine is an error', () => {
  const environment = { CDK8S_COMPOSE_MACHINE_FOLDERS: 'refuse' };
  expect(refusals(STRICT, { environment })).toEqual([expect.stringMatching(/data belongs to this machine/)]);
  const file = join(folderWith({ 'compose.yaml': STRICT }), 'compose.yaml');
  const plan = (machineFolders: 'claim' | 'refuse'): unknown =>
    planProject(loadProject({ file, machineFolders, environment }).project);
  expect(() => plan('refuse')).toThrow(/belongs to this machine/);
  expect(() => plan('claim')).not.toThrow();
});

test('An unknown choice for folders of the machine is an error that lists the choices', () => {
  expect(refusals(STRICT, { environment: { CDK8S_COMPOSE_MACHINE_FOLDERS: 'no' } })).toEqual([
    expect.stringMatching(/"no" is not a choice .*Write one of: claim, refuse\./),
  ]);
});

test.each([
  '/proc',
  '/sys/fs/cgroup',
  '/',
  '/dev/ttyUSB0',
  '/lib/modules',
  '/var/lib/docker/containers',
  '/run/dbus',
  '/var/run/docker.sock',
  '/cgroup',
  '/etc',
  '/var/lib',
  '/tmp/.X11-unix',
  '/srv/app/app.sock',
])('%s of the machine is refused for the service that mounts it, with the ways out', (source) => {
  expect(refusals(services({ heal: [`${source}:/x`] }))).toEqual([
    expect.stringMatching(
      /--without heal.*CDK8S_COMPOSE_WITHOUT=heal.*"services: \{heal: !reset null\}".*"x-kubernetes: \{hostPath: true\}"/,
    ),
  ]);
});

test('A link to a folder of the node is refused as the folder itself is, and so is a single file', () => {
  const folder = folderWith({ file: 'k' });
  symlinkSync('/proc', join(folder, 'link'));
  expect(refusals(services({ a: [`${folder}/link:/x`] }))).toEqual([expect.stringContaining('--without a')]);
  expect(refusals(services({ a: [`${folder}/file:/x`] }))).toEqual([
    expect.stringMatching(/"configs" or "secrets" .*--allow-path/),
  ]);
});

test('A folder that the user allows travels as before', () => {
  const folder = folderWith({ 'data/x': '1' });
  const translation = translate(services({ a: [`${folder}/data:/etc/x:ro`] }), {
    environment: { CDK8S_COMPOSE_ALLOW_PATHS: folder },
  });
  expect(translation.service('a').configMaps[0]?.text).toEqual({ x: '1' });
});

test('A folder that nobody may read is a claim, too', () => {
  const folder = folderWith({});
  mkdirSync(join(folder, 'closed'));
  chmodSync(join(folder, 'closed'), 0);
  expect(claimsOf(translate(services({ a: [`${folder}/closed:/x`] })))).toHaveLength(1);
});
