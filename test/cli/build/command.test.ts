import type { ImageBuilder } from '../../../cli/build/builder';
import { cacheRepository } from '../../../cli/build/cache';
import { buildCommand, type BuildCommand } from '../../../cli/build/command';
import { isCredential } from '../../../compose/credentials/variables';
import type { ImageBuild } from '../../../plan/plan';
import { translate, type Files } from '../../support/project';

const FILES: Files = { 'app/Dockerfile': 'FROM a', 'lib/x': '', 'key.txt': 'k' };
const BUILDERS: readonly ImageBuilder[] = ['docker', 'podman', 'buildah'];

/** The command for one service with a build in `app`. Paths of the project are relative in it. */
function command(
  builder: ImageBuilder,
  keys: string,
  {
    files = FILES,
    environment = {},
    service = '',
    readsArguments = false,
  }: { files?: Files; environment?: NodeJS.ProcessEnv; service?: string; readsArguments?: boolean } = {},
): BuildCommand {
  const compose = `name: p
services:
  web: {build: {context: ./app, ${keys}}${service}}
  base: {build: {dockerfile_inline: FROM scratch}}
secrets: {one: {file: ./key.txt}, two: {environment: TOKEN}}`;
  const { plan } = translate(compose, { files, environment });
  const [build] = plan.builds;
  if (build === undefined) throw new Error('no build');
  const found = commandOf(builder, build, environment, readsArguments);
  return { ...found, args: found.args.map((word) => word.replace(/\/\S*\/project-\w+/, '.')) };
}

function commandOf(
  name: ImageBuilder,
  build: ImageBuild,
  environment: NodeJS.ProcessEnv = {},
  readsArguments = false,
): BuildCommand {
  const lookup = (variable: string): string | undefined => environment[variable];
  return buildCommand({ name, readsArguments }, build, { folder: '/own', lookup, isSecret: isCredential });
}

const HEAD: Readonly<Record<ImageBuilder, readonly string[]>> = {
  docker: ['build', '--tag', 'p-web:*', '--file', './app/Dockerfile'],
  podman: ['build', '--tag', 'p-web:*', '--file', './app/Dockerfile'],
  buildah: ['build', '--layers', '--tag', 'p-web:*', '--file', './app/Dockerfile'],
};
const tagless = (words: readonly string[]): string[] => words.map((word) => word.replace(/:[0-9a-f]{12}$/, ':*'));

/** Keys of `build`, and the options of docker; those of podman and buildah where they are others. */
const table: readonly (readonly [keys: string, docker: readonly string[], others?: readonly string[]])[] = [
  ['target: run', ['--target', 'run']],
  ['args: {A: b}', ['--build-arg', 'A=b']],
  ['args: {A: ""}', ['--build-arg', 'A=']],
  ['labels: {a.b: c d}', ['--label', 'a.b=c d']],
  ['platforms: [linux/mips64le]', ['--platform', 'linux/mips64le'], ['--platform', 'linux/mips64le', '--no-cache']],
  ['additional_contexts: {lib: ./lib}', ['--build-context', 'lib=./lib']],
  ['additional_contexts: {img: "docker-image://a:1"}', ['--build-context', 'img=docker-image://a:1']],
  ['additional_contexts: {b: "service:base"}', ['--build-context', 'b=docker-image://p-base:*']],
  ['additional_contexts: {t: "https://e.com/a.tar"}', ['--build-context', 't=https://e.com/a.tar']],
  ['secrets: [one]', ['--secret', 'id=one,type=file,src=./key.txt']],
  ['secrets: [{source: two, target: t}]', ['--secret', 'id=t,type=file,src=/own/secret-0']],
  ['ssh: [default, k=./key.txt]', ['--ssh', 'default', '--ssh', 'k=./key.txt']],
  ['network: host', ['--network', 'host']],
  ['network: default', []],
  ['extra_hosts: ["a=1.1.1.1", "b=::1"]', ['--add-host', 'a:1.1.1.1', '--add-host', 'b:::1']],
  ['shm_size: 1m', ['--shm-size', '1048576']],
  ['ulimits: {nofile: {soft: 1, hard: 2}, nproc: 3}', ['--ulimit', 'nofile=1:2', '--ulimit', 'nproc=3']],
  ['no_cache: true', ['--no-cache']],
  ['no_cache_filter: [a, b]', ['--no-cache-filter', 'a', '--no-cache-filter', 'b'], ['--no-cache']],
  ['pull: true', ['--pull'], ['--pull=newer']],
  ['cache_from: ["type=registry,ref=r/c:1"]', ['--cache-from', 'type=registry,ref=r/c:1'], ['--cache-from', 'r/c']],
  ['cache_to: ["type=registry,ref=r/c"]', ['--cache-to', 'type=registry,ref=r/c'], ['--cache-to', 'r/c']],
  ['cache_from: ["a:1"]', ['--cache-from', 'a:1'], []],
  ['entitlements: [network.host]', ['--allow', 'network.host'], []],
  [
    'privileged: true',
    ['--allow', 'security.insecure'],
    ['--cap-add', 'ALL', '--security-opt', 'seccomp=unconfined', '--security-opt', 'label=disable'],
  ],
];

describe.each(BUILDERS)('%s', (builder) => {
  test.each(table.map(([keys, docker, others = docker]) => ({ keys, docker, others })))(
    'A build with $keys becomes a command with these words',
    ({ keys, docker, others }) => {
      const { args } = command(builder, keys, { environment: { TOKEN: 't' } });
      expect(tagless(args)).toEqual([...HEAD[builder], ...(builder === 'docker' ? docker : others), './app']);
    },
  );

  test('An inline Dockerfile is a file', () => {
    const { args, files } = command(builder, 'dockerfile_inline: FROM b');
    expect(args.slice(-3)).toEqual(['--file', '/own/Dockerfile', './app']);
    expect(files).toEqual([{ name: 'Dockerfile', content: 'FROM b' }]);
  });

  test('The value of a secret is in a file, and not in the command line', () => {
    const { args, files } = command(builder, 'secrets: [two]', { environment: { TOKEN: 'abcdef' } });
    expect(args.join(' ')).not.toContain('abcdef');
    expect(files).toEqual([{ name: 'secret-0', content: 'abcdef' }]);
  });

  test('A secret whose path would be read as several options is reached by a link', () => {
    const secrets = '{three: {file: "./a,type=env,env=HOME"}}';
    const compose = `{services: {web: {build: {dockerfile_inline: FROM a, secrets: [three]}}}, secrets: ${secrets}}`;
    const [build] = translate(compose, { files: { 'a,type=env,env=HOME': '' } }).plan.builds;
    const { args, files } = build === undefined ? { args: [], files: [] } : commandOf(builder, build);
    expect(args).toContain('id=three,type=file,src=/own/secret-0');
    expect(files).toContainEqual({ name: 'secret-0', target: expect.stringMatching(/a,type=env,env=HOME$/) as string });
  });

  test('An argument that is a credential is in a file where the builder reads one', () => {
    const keys = 'args: {A: b, PASSWORD: abc, KEY_PASSWORD: "two\\nlines"}';
    expect(command(builder, keys, { readsArguments: true })).toMatchObject({
      args: expect.arrayContaining([
        '--build-arg-file',
        '/own/arguments',
        'A=b',
        'KEY_PASSWORD=two\nlines',
      ]) as string[],
      files: [{ name: 'arguments', content: 'PASSWORD=abc\n' }],
      shown: ['KEY_PASSWORD'],
    });
    const { args, files, shown } = command(builder, keys);
    expect(args).toContain('PASSWORD=abc');
    expect(args).not.toContain('--build-arg-file');
    expect({ files, shown }).toEqual({ files: [], shown: ['PASSWORD', 'KEY_PASSWORD'] });
  });

  test('A secret that is not set stops the build', () => {
    expect(() => command(builder, 'secrets: [two]')).toThrow('variable TOKEN, which is not set');
  });

  test('The other tags are names of the image, too', () => {
    const { args } = command(builder, 'tags: ["web:1", "me/web"]');
    expect(args.join(' ')).toContain('--tag web:1 --tag me/web:latest');
  });

  test('A Dockerfile that podman and buildah would hand to a preprocessor has another name for them', () => {
    const { args, files } = command(builder, 'dockerfile: Dockerfile.in', { files: { 'app/Dockerfile.in': 'FROM a' } });
    expect(args).toContain(builder === 'docker' ? './app/Dockerfile.in' : '/own/Dockerfile');
    expect(files).toEqual(
      builder === 'docker'
        ? []
        : [{ name: 'Dockerfile', target: expect.stringMatching(/\/app\/Dockerfile\.in$/) as string }],
    );
  });

  test('The ignore file of the Dockerfile wins', () => {
    const files = { ...FILES, 'app/.dockerignore': '', 'app/Dockerfile.dockerignore': '' };
    const { args } = command(builder, 'target: a', { files });
    // Docker finds it by itself.
    expect(args.includes('./app/Dockerfile.dockerignore')).toBe(builder !== 'docker');
    expect(args).not.toContain('./app/.dockerignore');
  });

  test('An image is built for the platform of its service', () => {
    const { args } = command(builder, 'target: a', { service: ', platform: linux/arm64' });
    expect(args.join(' ')).toContain('--platform linux/arm64');
  });

  test('Images for several platforms are one list', () => {
    const { args } = command(builder, 'platforms: [linux/amd64, linux/arm64], tags: ["web:1"]');
    expect(args.join(' ')).toContain('--platform linux/amd64,linux/arm64');
    expect(args.filter((word) => word === '--manifest')).toHaveLength(builder === 'docker' ? 0 : 1);
    expect(args.filter((word) => word === '--tag')).toHaveLength(builder === 'docker' ? 2 : 0);
  });

  test('A repository is a context, and a further one only for docker', () => {
    const further = (): BuildCommand => command(builder, 'additional_contexts: {g: "https://e.com/a.git#main"}');
    if (builder === 'docker') expect(further().args).toContain('g=https://e.com/a.git#main');
    else expect(further).toThrow('git repository');
    const [build] = translate('services: {web: {build: "https://e.com/a.git#main:sub"}}').plan.builds;
    const { args } = build === undefined ? { args: [] } : commandOf(builder, build);
    expect(args.slice(-3)).toEqual(['--file', 'Dockerfile', 'https://e.com/a.git#main:sub']);
  });
});

test.each([
  ['type=registry,ref=r:5000/a/c:1', 'r:5000/a/c'],
  ['ref=r/c@sha256:1,type=registry', 'r/c'],
  ['type=local,src=x', undefined],
  ['a:1', undefined],
])('Of the cache %s, podman knows %s', (cache, expected) => {
  expect(cacheRepository(cache)).toBe(expected);
});
