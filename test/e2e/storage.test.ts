import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Kubectl } from './kubectl';
import { command, synth } from './project';

jest.setTimeout(600_000);

const PROJECT = 'cdk8s-compose-storage';
const ENVIRONMENT = { COMPOSE_PROJECT_NAME: PROJECT };
const kubectl = new Kubectl(PROJECT);
const run = (service: string, ...words: readonly string[]): string =>
  kubectl.exec(`deploy/${service}`, ...words).trim();
const fails = (service: string, ...words: readonly string[]): boolean => {
  try {
    run(service, ...words);
    return false;
  } catch {
    return true;
  }
};

const folder = mkdtempSync(join(tmpdir(), 'storage-'));
/** Of the claim `mail`, as a disk is when it is new: of root, and writable for nobody else. */
const disk = {
  apiVersion: 'v1',
  kind: 'PersistentVolume',
  metadata: { name: `${PROJECT}-disk` },
  spec: {
    capacity: { storage: '10Gi' },
    accessModes: ['ReadWriteOnce'],
    persistentVolumeReclaimPolicy: 'Retain',
    storageClassName: 'standard',
    // The kubelet makes it.
    hostPath: { path: `/tmp/${basename(folder)}-disk`, type: 'DirectoryOrCreate' },
    claimRef: { namespace: PROJECT, name: 'mail' },
  },
};

function deploy(): void {
  command('kubectl', ['apply', '--validate=strict', '-f', synth(join(folder, 'compose.yaml'), ENVIRONMENT)]);
  kubectl.waitUntilReady();
}

function deleteDisk(): void {
  execFileSync('kubectl', ['delete', 'persistentvolume', disk.metadata.name, '--ignore-not-found'], {
    stdio: 'ignore',
  });
}

beforeAll(() => {
  kubectl.deleteNamespace();
  deleteDisk();
  cpSync(join(__dirname, 'storage'), folder, { recursive: true });
  chmodSync(join(folder, 'keys', 'id_rsa'), 0o600);
  execFileSync('kubectl', ['apply', '-f', '-'], { input: JSON.stringify(disk), stdio: ['pipe', 'ignore', 'inherit'] });
  deploy();
});

afterAll(() => {
  kubectl.deleteNamespace();
  deleteDisk();
  rmSync(folder, { recursive: true });
});

test('No container had to be started a second time', () => {
  const again = kubectl
    .pods()
    .flatMap(({ status }) => [...(status.containerStatuses ?? []), ...(status.initContainerStatuses ?? [])])
    .filter(({ restartCount }) => restartCount > 0)
    .map(({ name }) => name);
  expect(again).toEqual([]);
});

test('A volume has the owner and mode of the folder of the image, also on a new disk', () => {
  expect(run('unknown', 'stat', '-c', '%u %g %a', '/var/mail', '/tmp')).toBe('0 8 2775\n0 0 1777');
  const { spec } = kubectl.json<{ spec: { volumeName: string } }>('get', 'persistentvolumeclaim', 'mail');
  expect(spec.volumeName).toBe(disk.metadata.name);
  expect(run('bare-neighbour', 'stat', '-c', '%a', '/data')).toBe('777');
});

test('A volume is filled by any image with files for it, also where it is mounted read-only', () => {
  expect(run('full', 'ls', '/etc/apt')).toContain('sources.list.d');
  expect(run('empty', 'ls', '/nothing-here')).toContain('sources.list.d');
  expect(run('unknown', 'ls', '/usr/share/base-files')).toContain('profile');
  expect(run('nested', 'ls', '/debian')).toContain('sources.list.d');
});

test('A file for its owner only belongs to the user of the service, and a secret to the user that it names', () => {
  expect(run('keys', 'stat', '-L', '-c', '%u %g %a', '/keys/id_rsa', '/keys/public', '/etc/one.key')).toBe(
    '1234 5678 600\n1234 5678 644\n1234 5678 600',
  );
  expect(run('keys', 'cat', '/etc/one.key')).toBe('not a key, but as private as one');
  expect(run('keys', 'stat', '-L', '-c', '%u %g %a', '/run/secrets/own', '/run/secrets/named')).toBe(
    '1234 5678 400\n103 104 440',
  );
});

test('A mount inside of content has its place, and the content stays read-only', () => {
  expect(run('nested', 'sh', '-c', 'touch /site/made/cache/x && cat /site/conf/one.conf /site/conf/extra.conf')).toBe(
    'one\nprint("hello")',
  );
  expect(fails('nested', 'touch', '/site/x')).toBe(true);
});

test('A folder that several services mount is the same for all, and writable as under Compose', () => {
  run('app', 'sh', '-c', 'echo made >/app/made && echo more >>/var/state.db');
  run('worker', 'sh', '-c', 'echo changed >/work/main.py && echo own >/work/lib/own');
  expect(run('reader', 'cat', '/site/made', '/site/main.py', '/site/lib/own')).toBe('made\nchanged\nown');
  expect(run('app', 'sh', '-c', '/app/lib/run.sh; cat /var/state.db')).toBe('ran\nstate\nmore');
  expect(fails('reader', 'touch', '/site/x')).toBe(true);
});

test('The key volumes_from mounts the mounts of the other service, read-only on request', () => {
  expect(run('guest', 'sh', '-c', 'cat /app/made && ls -d /app/node_modules')).toBe('made\n/app/node_modules');
  expect(fails('guest', 'touch', '/app/x')).toBe(true);
});

test('A file that no program has changed follows the project, and a changed one stays', () => {
  writeFileSync(join(folder, 'app', 'main.py'), 'print("new")\n');
  writeFileSync(join(folder, 'app', 'lib', 'run.sh'), '#!/bin/sh\necho ran again\n');
  deploy();
  expect(run('app', 'sh', '-c', 'cat /app/main.py /app/made; /app/lib/run.sh')).toBe('changed\nmade\nran again');
});
