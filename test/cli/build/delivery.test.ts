import { chooseDelivery, fullName } from '../../../cli/build/deliver';
import { buildOrder } from '../../../cli/build/order';
import { pushArguments } from '../../../cli/build/builder';
import { forThisMachine } from '../../../cli/build/platforms';
import type { ImageBuild } from '../../../plan/plan';
import { translate, type Files } from '../../support/project';

const builds = (compose: string, files: Files = {}): readonly ImageBuild[] => translate(compose, { files }).plan.builds;

test('An image is pushed to the registry; without a registry it is loaded into the cluster of the current context', () => {
  expect(chooseDelivery('r:5000', 'kind-dev', [])).toEqual({ kind: 'push' });
  expect(chooseDelivery(undefined, 'kind-dev', [])).toEqual({ kind: 'kind', cluster: 'dev' });
  expect(chooseDelivery('', 'minikube', ['minikube'])).toEqual({ kind: 'minikube', profile: 'minikube' });
  expect(chooseDelivery(undefined, 'production', ['minikube'])).toMatchObject({
    kind: 'keep',
    why: expect.stringContaining('IMAGE_REGISTRY') as string,
  });
  expect(chooseDelivery(undefined, undefined, [])).toMatchObject({ kind: 'keep' });
});

test('Only a registry on this machine is trusted without a certificate', () => {
  expect(pushArguments('buildah', '127.0.0.1:5001/a:1')).toEqual(['push', '--tls-verify=false', '127.0.0.1:5001/a:1']);
  expect(pushArguments('buildah', 'registry.example.com/a:1')).toEqual(['push', 'registry.example.com/a:1']);
  expect(pushArguments('docker', '127.0.0.1:5001/a:1')).toEqual(['push', '127.0.0.1:5001/a:1']);
});

test('All images of an image for several platforms are pushed', () => {
  expect(pushArguments('docker', 'r/a:1', true)).toEqual(['push', 'r/a:1']);
  expect(pushArguments('podman', 'r/a:1', true)).toEqual(['manifest', 'push', '--all', 'r/a:1', 'docker://r/a:1']);
});

test.each([
  ['p-web:1', 'docker.io/library/p-web:1'],
  ['me/web:1', 'docker.io/me/web:1'],
  ['ghcr.io/me/web:1', 'ghcr.io/me/web:1'],
  ['localhost:5000/web:1', 'localhost:5000/web:1'],
])('An image called %s is called %s in an archive', (image, expected) => {
  expect(fullName(image)).toBe(expected);
});

test('Each image is built once, after those that it is built from', () => {
  const order = buildOrder(
    builds(`services:
  last: {build: {dockerfile_inline: FROM middle, additional_contexts: {middle: "service:middle"}}}
  middle: {build: {dockerfile_inline: FROM base, additional_contexts: {base: "service:base"}}}
  base: {image: base, build: {dockerfile_inline: FROM a, tags: ["base:1"]}}
  twin: {image: base, build: {dockerfile_inline: FROM a, tags: ["base:2"]}}`),
  );
  expect(order.map(({ service }) => service)).toEqual(['base', 'middle', 'last']);
  expect(order[0]?.tags).toEqual(['base:1', 'base:2']);
});

test('A cluster on this machine gets the image for its platform', () => {
  const platforms = (written: string, machine: string): readonly string[] | undefined => {
    const [build] = builds(`services: {web: {build: {dockerfile_inline: FROM a, platforms: ${written}}}}`);
    return build && forThisMachine(build, machine).recipe.platforms;
  };
  expect(platforms('[linux/amd64, linux/arm64]', 'arm64')).toEqual(['linux/arm64']);
  expect(platforms('[linux/amd64, linux/arm64]', 's390x')).toEqual(['linux/amd64']);
  expect(platforms('[]', 'arm64')).toEqual([]);
});
