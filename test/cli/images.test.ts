import { chooseDelivery } from '../../cli/deliver';
import { buildArguments, pushArguments, type ImageBuilder } from '../../cli/image-builder';

const docker: ImageBuilder = { program: 'docker', build: ['build'] };
const buildah: ImageBuilder = { program: 'buildah', build: ['build', '--layers'] };

test('a registry is pushed to; without one the image is loaded into the cluster of the current context', () => {
  expect(chooseDelivery('r:5000', 'kind-dev', [])).toEqual({ kind: 'push' });
  expect(chooseDelivery(undefined, 'kind-dev', [])).toEqual({ kind: 'kind', cluster: 'dev' });
  expect(chooseDelivery('', 'minikube', ['minikube'])).toEqual({ kind: 'minikube', profile: 'minikube' });
  expect(chooseDelivery(undefined, 'production', ['minikube'])).toMatchObject({
    kind: 'keep',
    why: expect.stringContaining('IMAGE_REGISTRY') as string,
  });
  expect(chooseDelivery(undefined, undefined, [])).toMatchObject({ kind: 'keep' });
});

test('a build gets its Dockerfile, target and arguments, and no value of an argument in its command line', () => {
  const build = {
    service: 'web',
    image: 'p-web:1',
    context: '/p/web',
    dockerfile: '/p/web/Dockerfile',
    args: { TOKEN: 'secret' },
    target: 'run',
  };
  expect(buildArguments(docker, build)).toEqual([
    'build',
    '--tag',
    'p-web:1',
    '--file',
    '/p/web/Dockerfile',
    '--target',
    'run',
    '--build-arg',
    'TOKEN',
    '/p/web',
  ]);
  expect(buildArguments(buildah, { service: 'web', image: 'i', context: '/p', inline: 'FROM a', args: {} })).toEqual([
    'build',
    '--layers',
    '--tag',
    'i',
    '--file',
    '-',
    '/p',
  ]);
});

test('only a registry on this machine is trusted without a certificate', () => {
  expect(pushArguments(buildah, '127.0.0.1:5001/a:1')).toEqual(['push', '--tls-verify=false', '127.0.0.1:5001/a:1']);
  expect(pushArguments(buildah, 'registry.example.com/a:1')).toEqual(['push', 'registry.example.com/a:1']);
  expect(pushArguments(docker, '127.0.0.1:5001/a:1')).toEqual(['push', '127.0.0.1:5001/a:1']);
});
