import { cacheRepository } from '../../cli/build-cache';
import { buildCommand, type BuildCommand } from '../../cli/build-command';
import type { ImageBuilder } from '../../cli/image-builder';
import { translate, type Files } from '../support/project';

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
  }: { files?: Files; environment?: NodeJS.ProcessEnv; service?: string } = {},
): BuildCommand {
  const compose = `name: p
services:
  web: {build: {context: ./app, ${keys}}${service}}
  base: {build: {dockerfile_inline: FROM scratch}}
secrets: {one: {file: ./key.txt}, two: {environment: TOKEN}}`;
  const { plan } = translate(compose, { files, environment });
  const [build] = plan.builds;
  if (build === undefined) throw new Error('no build');
  const found = buildCommand(builder, build, '/tmp/inline', (name) => environment[name]);
  return { ...found, args: found.args.map((word) => word.replace(/\/\S*\/project-\w+/, '.')) };
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
  ['args: {A: b}', ['--build-arg', 'A']],
  ['args: {PATH: /bin}', ['--build-arg', 'PATH=/bin']],
  ['labels: {a.b: c d}', ['--label', 'a.b=c d']],
  ['platforms: [linux/mips64le]', ['--platform', 'linux/mips64le'], ['--platform', 'linux/mips64le', '--no-cache']],
  ['additional_contexts: {lib: ./lib}', ['--build-context', 'lib=./lib']],
  ['additional_contexts: {img: "docker-image://a:1"}', ['--build-context', 'img=docker-image://a:1']],
  ['additional_contexts: {b: "service:base"}', ['--build-context', 'b=docker-image://p-base:*']],
  ['additional_contexts: {t: "https://e.com/a.tar"}', ['--build-context', 't=https://e.com/a.tar']],
  ['secrets: [one]', ['--secret', 'id=one,type=file,src=./key.txt']],
  ['secrets: [{source: two, target: t}]', ['--secret', 'id=t,type=env,env=CDK8S_COMPOSE_SECRET_0']],
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
    '$keys',
    ({ keys, docker, others }) => {
      const { args } = command(builder, keys, { environment: { TOKEN: 't' } });
      expect(tagless(args)).toEqual([...HEAD[builder], ...(builder === 'docker' ? docker : others), './app']);
    },
  );

  test('an inline Dockerfile is a file', () => {
    const { args } = command(builder, 'dockerfile_inline: FROM b');
    expect(args.slice(-3)).toEqual(['--file', '/tmp/inline', './app']);
  });

  test('no value of an argument, and no secret, is in the command line', () => {
    const { args, env } = command(
      builder,
      'args: {PASSWORD: abc, DOCKER_PASSWORD: "abc", TOKEN: mine}, secrets: [two]',
      {
        environment: { TOKEN: 'abcdef' },
      },
    );
    expect(args.join(' ')).not.toContain('abc');
    expect(args.join(' ')).not.toContain('mine');
    expect(env).toEqual({
      PASSWORD: 'abc',
      DOCKER_PASSWORD: 'abc',
      TOKEN: 'mine',
      CDK8S_COMPOSE_SECRET_0: 'abcdef',
    });
  });

  test('a secret that is not set stops the build', () => {
    expect(() => command(builder, 'secrets: [two]')).toThrow('variable TOKEN, which is not set');
  });

  test('the other tags are names of the image, too', () => {
    const { args } = command(builder, 'tags: ["web:1", "me/web"]');
    expect(args.join(' ')).toContain('--tag web:1 --tag me/web:latest');
  });

  test('the ignore file of the Dockerfile wins', () => {
    const files = { ...FILES, 'app/.dockerignore': '', 'app/Dockerfile.dockerignore': '' };
    const { args } = command(builder, 'target: a', { files });
    // Docker finds it by itself.
    expect(args.includes('./app/Dockerfile.dockerignore')).toBe(builder !== 'docker');
    expect(args).not.toContain('./app/.dockerignore');
  });

  test('what the service runs on is what it is built for', () => {
    const { args } = command(builder, 'target: a', { service: ', platform: linux/arm64' });
    expect(args.join(' ')).toContain('--platform linux/arm64');
  });

  test('images for several platforms are one list', () => {
    const { args } = command(builder, 'platforms: [linux/amd64, linux/arm64], tags: ["web:1"]');
    expect(args.join(' ')).toContain('--platform linux/amd64,linux/arm64');
    expect(args.filter((word) => word === '--manifest')).toHaveLength(builder === 'docker' ? 0 : 1);
    expect(args.filter((word) => word === '--tag')).toHaveLength(builder === 'docker' ? 2 : 0);
  });

  test('a repository is a context, and a further one only for docker', () => {
    const further = (): BuildCommand => command(builder, 'additional_contexts: {g: "https://e.com/a.git#main"}');
    if (builder === 'docker') expect(further().args).toContain('g=https://e.com/a.git#main');
    else expect(further).toThrow('git repository');
    const [build] = translate('services: {web: {build: "https://e.com/a.git#main:sub"}}').plan.builds;
    const { args } = build === undefined ? { args: [] } : buildCommand(builder, build, '/tmp/inline', () => undefined);
    expect(args.slice(-3)).toEqual(['--file', 'Dockerfile', 'https://e.com/a.git#main:sub']);
  });
});

test.each([
  ['type=registry,ref=r:5000/a/c:1', 'r:5000/a/c'],
  ['ref=r/c@sha256:1,type=registry', 'r/c'],
  ['type=local,src=x', undefined],
  ['a:1', undefined],
])('of the cache %s podman knows %s', (cache, expected) => {
  expect(cacheRepository(cache)).toBe(expected);
});
