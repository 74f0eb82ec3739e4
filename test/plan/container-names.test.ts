import { translate } from '../support/project';

const namesIn = (compose: string, service: string): string[] => {
  const { pod } = translate(compose).service(service);
  return [...pod.initContainers, ...pod.sidecars, pod.container, ...pod.others].map(({ name }) => name);
};

test.each([
  [
    'that waits',
    'services: {db: {image: postgres:17}, wait-for-db: {image: busybox, command: sleep 1, depends_on: [db]}}',
    'wait-for-db',
  ],
  [
    'with a volume that is filled',
    'services: {fill-data: {image: example, volumes: ["data:/data"]}}\nvolumes: {data: }',
    'fill-data',
  ],
  [
    'of two hooks',
    'services: {web: {image: a, pre_start: [{command: x}]}, web-pre-start-1: {image: b, network_mode: "service:web"}}',
    'web',
  ],
])('A service %s keeps its name, and the container that prepares it gets another one', (_, compose, service) => {
  const names = namesIn(compose, service);
  expect(names.length).toBeGreaterThan(1);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain(service);
  expect(names).toEqual(namesIn(compose, service));
});

test('A container that prepares a service keeps its plain name where nothing else has this name', () => {
  const compose =
    'services: {db: {image: postgres:17}, web: {image: busybox, depends_on: [db]}, wait-for-db: {image: a}}';
  expect(namesIn(compose, 'web')).toEqual(['wait-for-db', 'web']);
});
