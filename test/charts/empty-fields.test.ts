import { translate } from '../support/project';

test('A container has no empty fields, which say nothing and which the API server leaves out', () => {
  const manifests = translate(`
services:
  a: {image: a, command: [], ports: []}
  b: {image: b, entrypoint: [run], command: [], volumes: ["data:/data"], depends_on: [a]}
volumes: {data: }`).manifests();
  const pods = manifests.filter(({ kind }) => kind === 'Deployment').map((manifest) => JSON.stringify(manifest));
  expect(pods).toHaveLength(2);
  for (const pod of pods) expect(pod).not.toMatch(/\w+":(\{\}|\[\])/);
});
