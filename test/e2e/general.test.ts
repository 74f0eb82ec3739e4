import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kubectl } from './kubectl';
import { command, synth } from './project';

jest.setTimeout(600_000);

const PROJECT = 'cdk8s-compose-general';
/** No two parts of it are the same. */
const LARGE = Buffer.from(Uint32Array.from({ length: 1_310_720 }, (_, index) => index * 2_654_435_761).buffer);
const kubectl = new Kubectl(PROJECT);
let dist = '';
const web = (...words: readonly string[]): string => kubectl.exec('deploy/web', ...words).trim();
const neighbour = (...words: readonly string[]): string => kubectl.exec('deploy/neighbour', ...words).trim();

beforeAll(() => {
  kubectl.deleteNamespace();
  const environment = { COMPOSE_PROJECT_NAME: PROJECT, E2E_SECRET: 'from the environment' };
  const folder = mkdtempSync(join(tmpdir(), 'general-'));
  cpSync(join(__dirname, 'general'), folder, { recursive: true });
  writeFileSync(join(folder, 'site', 'large.bin'), LARGE);
  dist = synth(join(folder, 'compose.yaml'), environment);
  command('kubectl', ['apply', '--validate=strict', '-f', dist]);
  kubectl.waitUntilReady();
});

afterAll(() => {
  kubectl.deleteNamespace();
});

test('A second apply of ordinary Compose files changes nothing', () => {
  const again = command('kubectl', ['apply', '-f', dist]).split('\n');
  expect(again.filter((line) => line !== '' && !line.endsWith('unchanged'))).toEqual([]);
});

test('A text like an expansion arrives literally, and environment wins over env_file', () => {
  const environment = web('env').split('\n');
  expect(environment).toEqual(
    expect.arrayContaining([
      'LITERAL=$(HOSTNAME) $$ $HOME',
      'BOTH=environment',
      'FROM_FILE=file',
      'EMPTY=',
      'API_TOKEN=s3cr3t-token',
    ]),
  );
  expect(kubectl.run('logs', 'deploy/neighbour', '--container', 'neighbour').trim()).toBe('one word sh');
  expect(environment.filter((line) => /^(FRONT|WEB|MY_APP|NEIGHBOUR)_/.test(line))).toEqual([]);
});

test('A service is reached by its name and its container_name, at the port of the container', () => {
  expect(neighbour('wget', '-qO-', 'http://web:8000/')).toBe('hello');
  expect(neighbour('wget', '-qO-', 'http://front:8000/')).toBe('hello');
});

test('A service without ports is reachable at any port on which it listens', () => {
  expect(neighbour('wget', '-qO-', 'http://my-app:9000/')).toContain('Directory listing');
});

test('Only a service on the same network reaches another one, and an internal network leads nowhere else', () => {
  const listing = (workload: string, url: string): boolean => {
    try {
      const program = 'import sys, urllib.request; urllib.request.urlopen(sys.argv[1], timeout=5)';
      kubectl.exec(workload, 'python3', '-c', program, url);
      return true;
    } catch {
      return false;
    }
  };
  expect(neighbour('wget', '-qO-', 'http://vault:7000/')).toContain('Directory listing');
  expect(listing('deploy/my-app', 'http://web:8000/')).toBe(true);
  expect(listing('deploy/my-app', 'http://vault:7000/')).toBe(false);
  expect(listing('deploy/hidden', 'http://web:8000/')).toBe(false);
});

test('Content arrives with its folders, bytes and modes', () => {
  expect(web('/site/nested/run.sh')).toBe('ran');
  expect(web('od', '-An', '-tx1', '/site/nested/data.bin')).toBe('00 ff 01');
});

test('A service that shares the network of another one calls it at localhost, with folders of its own', () => {
  const sidecar = (...words: readonly string[]): string =>
    kubectl.run('exec', 'deploy/web', '--container', 'sidecar', '--', ...words).trim();
  expect(sidecar('wget', '-qO-', 'http://localhost:8000/')).toBe('hello');
  expect(sidecar('hostname')).toBe('webhost');
  expect(sidecar('sh', '-c', 'df -k /scratch | tail -n 1 | awk "{print \\$2}"')).toBe('2048');
  expect(kubectl.run('get', 'deployments', '--output', 'name')).not.toContain('sidecar');
});

test('A file of 5 MiB and a config of 5 MiB arrive unchanged', () => {
  const hash = createHash('sha256').update(LARGE).digest('hex');
  expect(web('sha256sum', '/site/large.bin', '/etc/large')).toBe(`${hash}  /site/large.bin\n${hash}  /etc/large`);
});

test('An empty volume is filled with the files of the image', () => {
  expect(web('ls', '/etc/apt')).toContain('sources.list.d');
});

test('Configs and secrets are files with their content and mode; two secrets share a folder', () => {
  expect(web('cat', '/etc/settings.conf')).toBe('port = 8000');
  expect(web('cat', '/run/secrets/from_file')).toBe('from a file');
  expect(web('cat', '/run/secrets/other')).toBe('from the environment');
  expect(web('stat', '-L', '-c', '%a', '/run/secrets/other', '/run/secrets/from_file')).toBe('400\n444');
});

test('The folders of tmpfs and shm_size are in memory, of their size', () => {
  expect(web('df', '--output=fstype,size', '/scratch', '/dev/shm').replace(/ +/g, ' ')).toMatch(
    /tmpfs 1024\n\s*tmpfs 16384$/,
  );
});

test('The names of hostname and extra_hosts are known inside', () => {
  expect(web('hostname')).toBe('webhost');
  expect(web('getent', 'hosts', 'elsewhere')).toMatch(/^10\.1\.2\.3\s/);
});

test('A user with a number owns the files that it has to write', () => {
  const myApp = (...words: readonly string[]): string => kubectl.exec('deploy/my-app', ...words).trim();
  // The container is called like its workload.
  expect(myApp('sh', '-c', 'id -u; id -g; touch /data/mine && stat -c %u /data/mine')).toBe('1234\n1234\n1234');
});

test('Services that share a volume see the same files, also after both pods were deleted', () => {
  web('sh', '-c', 'echo shared >/shared/file');
  expect(neighbour('cat', '/shared/file')).toBe('shared');
  kubectl.deletePods();
  kubectl.waitUntilReady();
  expect(neighbour('cat', '/shared/file')).toBe('shared');
});
