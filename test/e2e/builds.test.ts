import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kubectl } from './kubectl';
import { command, synth } from './project';

jest.setTimeout(600_000);

const PROJECT = 'cdk8s-compose-builds';
const FOLDER = join(__dirname, 'builds');
const ENVIRONMENT = { COMPOSE_PROJECT_NAME: PROJECT, BUILD_SECRET: 'of the environment' };
const REGISTRY = process.env['IMAGE_REGISTRY'];

const kubectl = new Kubectl(PROJECT);
const inPod = (service: string, ...words: readonly string[]): string =>
  kubectl.exec(`deploy/${service}`, ...words).trim();
const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');
let said: string;
let dist: string;

beforeAll(() => {
  kubectl.deleteNamespace();
  const file = join(FOLDER, 'compose.yaml');
  said = command('npm', ['run', 'images', '--', '--file', file, '--allow', 'network.host'], ENVIRONMENT);
  dist = synth(file, ENVIRONMENT);
  command('kubectl', ['apply', '--validate=strict', '-f', dist]);
  kubectl.waitUntilReady();
});

afterAll(() => {
  kubectl.deleteNamespace();
});

test('An image is built from its context, a folder beside it, and the image of another service', () => {
  expect(inPod('web', 'cat', '/from')).toBe('base');
  expect(inPod('web', 'ls', '/app')).toBe('kept');
  expect(inPod('web', 'cat', '/lib-files/file')).toBe('lib');
  expect(inPod('web', 'cat', '/greeting')).toBe('hello');
  expect(inPod('web', 'cat', '/hosts-of-build')).toContain('192.0.2.7');
});

test('Only the build has its secrets', () => {
  const secret = readFileSync(join(FOLDER, 'secret.txt'));
  expect(inPod('web', 'cat', '/file-secret')).toContain(sha256(secret));
  expect(inPod('web', 'cat', '/variable-secret')).toContain(sha256(ENVIRONMENT.BUILD_SECRET));
  expect(inPod('web', 'find', '/run', '-type', 'f')).not.toContain('/run/secrets');
  const manifests = readdirSync(dist).map((name) => readFileSync(join(dist, name), 'utf8'));
  for (const text of [said, ...manifests])
    for (const value of [ENVIRONMENT.BUILD_SECRET, secret.toString()]) expect(text).not.toContain(value);
});

test('A service that names the built image gets it', () => {
  expect(inPod('worker', 'cat', '/greeting')).toBe('hello');
});

interface ImageManifest {
  readonly config: { readonly digest: string };
}

(REGISTRY ? test : test.skip)('The image has its labels, under each of its names', async () => {
  const read = async <T>(path: string): Promise<T> => {
    const accept = ['docker.distribution.manifest.v2', 'oci.image.manifest.v1'].map(
      (type) => `application/vnd.${type}+json`,
    );
    const response = await fetch(`http://${REGISTRY}/v2/builds/web/${path}`, {
      headers: { accept: accept.join(', ') },
    });
    return (await response.json()) as T;
  };
  const { config } = await read<ImageManifest>('manifests/stable');
  const { config: content } = await read<{ config: { Labels: object } }>(`blobs/${config.digest}`);
  expect(content.Labels).toMatchObject({ 'org.example.team': 'data and more' });
  const tag = kubectl.run('get', 'deploy/web', '--output=jsonpath={..image}').split(':').at(-1) ?? '';
  expect((await read<ImageManifest>(`manifests/${tag}`)).config).toEqual(config);
});
