import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { machineTimeZone, zoneNamedBy } from '../../compose/travel/machine/time-zone';
import type { EnvVar } from '../../plan/plan';
import { folderWith, translate } from '../support/project';

const zoneOf = (service: string, files = {}): EnvVar[] =>
  translate(`services: {web: {${service}}}`, { files })
    .service('web')
    .pod.container.env.filter(({ name }) => name === 'TZ');
const variable = (value: string): EnvVar[] => [{ kind: 'value', name: 'TZ', value }];

test.each(['/etc/localtime:/etc/localtime:ro', '/etc/timezone:/etc/timezone'])(
  'The mount %s gives a service the time zone of the machine as TZ',
  (mount) => {
    const zone = machineTimeZone();
    expect(zone).toBeDefined();
    expect(zoneOf(`image: a, volumes: ["${mount}"]`)).toEqual(variable(zone ?? ''));
  },
);

test('A file of the database of time zones at /etc/localtime says which zone', () => {
  const mount = 'volumes: ["/usr/share/zoneinfo/Europe/Berlin:/etc/localtime:ro"]';
  expect(zoneOf(`image: a, ${mount}`)).toEqual(variable('Europe/Berlin'));
  const { problems } = translate(`services: {web: {image: a, ${mount}}}`);
  expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('TZ has the value "Europe/Berlin"')]);
});

test('A variable TZ in the environment, an env file or the image wins over the mount', () => {
  const mount = 'volumes: ["/usr/share/zoneinfo/Europe/Berlin:/etc/localtime:ro"]';
  expect(zoneOf(`image: a, ${mount}, environment: {TZ: Asia/Tokyo}`)).toEqual(variable('Asia/Tokyo'));
  expect(zoneOf(`image: a, ${mount}, env_file: a.env`, { 'a.env': 'TZ=Asia/Tokyo' })).toEqual(variable('Asia/Tokyo'));
  expect(zoneOf(`build: ., ${mount}`, { Dockerfile: 'FROM a\nENV LANG=C TZ=Asia/Tokyo' })).toEqual([]);
  expect(zoneOf(`build: ., ${mount}`, { Dockerfile: 'FROM a\nENV LANG=C' })).toEqual(variable('Europe/Berlin'));
});

test('The time zone of the machine is where its link leads, else what its file says', () => {
  const folder = folderWith({ timezone: 'Asia/Tokyo\n', wrong: 'No/Such_Zone' });
  symlinkSync('../usr/share/zoneinfo/Europe/Berlin', join(folder, 'localtime'));
  const [link, name] = [join(folder, 'localtime'), join(folder, 'timezone')];
  expect(machineTimeZone(link, name)).toBe('Europe/Berlin');
  expect(machineTimeZone(join(folder, 'none'), name)).toBe('Asia/Tokyo');
  const system = Intl.DateTimeFormat().resolvedOptions().timeZone;
  expect(machineTimeZone(join(folder, 'none'), join(folder, 'wrong'))).toBe(system);
  writeFileSync(name, 'Asia/Tokyo'.padEnd(1000));
  expect(machineTimeZone(join(folder, 'none'), name)).toBe(system);
  expect(zoneNamedBy('/usr/share/zoneinfo/posix/Europe/Berlin')).toBe('Europe/Berlin');
  expect(zoneNamedBy('/usr/share/zoneinfo/../../x')).toBeUndefined();
});
