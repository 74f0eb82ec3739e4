import { withoutPlace } from '../../plan/plan-places';
import { refusals, translate } from '../support/project';

type Translation = ReturnType<typeof translate>;

const using = (options: string, mount = '"vol:/v"', files = {}): Translation =>
  translate(`services: {web: {image: a, volumes: [${mount}]}}\nvolumes: {vol: {${options}}}`, { files });

describe('Volumes in memory', () => {
  const tmpfs = 'driver_opts: {type: tmpfs, device: tmpfs, o: "size=100m,uid=1000"}';

  test('A volume in memory lives as long as its pod, and is filled from the image', () => {
    const translation = using(`driver: local, ${tmpfs}`);
    const { claims, pod, workload } = translation.service('web');
    expect(claims).toEqual([]);
    expect(pod.volumes).toEqual([{ kind: 'scratch', name: 'vol', memory: true, size: 104857600 }]);
    expect(pod.container.mounts).toEqual([{ volume: 'vol', path: '/v' }]);
    expect(pod.initContainers[0]?.command?.slice(-3)).toEqual(['/compose/claim', '/compose/claim/.fill', '/v']);
    expect(workload).toMatchObject({ kind: 'Deployment', strategy: { maxSurge: 1 } });
    expect(translation.messages()).toEqual([
      expect.stringMatching(/^warning 1:\d+ services\.web\.volumes\[0\]: The options "uid=1000" have no effect/),
    ]);
  });

  test('A volume in memory holds the data of a database that nobody wants to keep', () => {
    const { pod, workload } = translate(
      `services: {db: {image: redis:8, volumes: ["vol:/data"]}}\nvolumes: {vol: {${tmpfs}}}`,
    ).service('db');
    expect([workload.kind, pod.volumes.map(({ kind }) => kind), pod.initContainers]).toEqual([
      'Deployment',
      ['scratch'],
      [],
    ]);
  });

  test('A volume in memory is shared in one pod; where several pods share it, it is a claim, and a message says so', () => {
    const both = (more: string): Translation =>
      translate(
        `services: {a: {image: a, volumes: ["vol:/a"]}, b: {image: b, ${more} volumes: ["vol:/b"]}}\nvolumes: {vol: {${tmpfs}}}`,
      );
    const [host] = both('network_mode: "service:a",').plan.services;
    expect(host?.pod.volumes.map(({ name, kind }) => [name, kind])).toEqual([['vol', 'scratch']]);
    expect(host?.pod.others[0]?.mounts.map(({ volume }) => volume)).toEqual(['vol']);
    const apart = both('');
    expect(apart.plan.sharedClaims.map(({ name }) => name)).toEqual(['vol']);
    expect(apart.messages().filter((message) => message.startsWith('warning'))).toEqual([
      expect.stringMatching(/^warning 2:\d+ volumes\.vol\.driver_opts: Several pods share "vol"/),
    ]);
  });

  test.each(['scale: 2', 'deploy: {mode: global}'])(
    'A volume in memory is a claim for several pods of one service: %s',
    (several) => {
      const { claims } = translate(
        `services: {a: {image: a, ${several}, volumes: ["vol:/a"]}}\nvolumes: {vol: {${tmpfs}}}`,
      ).service('a');
      expect(claims.map(({ name }) => name)).toEqual(['vol']);
    },
  );
});

describe('Volumes that are folders', () => {
  const bind = (device: string, o = 'bind'): string => `driver_opts: {type: none, o: "${o}", device: "${device}"}`;
  const files = { 'f/x': 'x', 'f/sub/y': 'y', 'empty/': '' };

  test.each(['./f', 'f'])('A volume that is a folder is the same as a bind mount of that folder: %s', (device) => {
    const of = (mount: string, options: string): unknown => {
      const { claims, configMaps, pod } = using(options, mount, files).service('web');
      return [claims, configMaps.map(withoutPlace), pod.container.mounts, pod.initContainers.map(({ name }) => name)];
    };
    for (const [volume, folder] of [
      ['"vol:/v"', '"./f:/v"'],
      ['"vol:/v:ro"', '"./f:/v:ro"'],
      ['"vol:/etc/v"', '"./f:/etc/v"'],
      ['{type: volume, source: vol, target: /v, volume: {subpath: sub}}', '"./f/sub:/v"'],
    ] as const) {
      expect(of(volume, bind(device))).toEqual(of(folder, ''));
    }
    expect(of('"vol:/v"', bind(device, 'bind,ro'))).toEqual(of('"./f:/v:ro"', ''));
  });

  test('A volume that is a folder is filled from the image where it is empty, unlike a bind mount, and has the size of the volume', () => {
    const { claims, pod } = using(`${bind('empty')}, x-kubernetes: {size: 3Gi}`, '"vol:/v"', files).service('web');
    expect(claims).toEqual([{ name: 'empty-folder', size: '3Gi', accessMode: 'ReadWriteOnce' }]);
    expect(pod.initContainers.map(({ name }) => name)).toEqual(['fill-empty-folder']);
    expect(using(bind('empty'), '"vol:/v:nocopy"', files).service('web').pod.initContainers[0]?.name).toBe(
      'open-empty-folder',
    );
  });

  test('A volume that is a folder holds the data of a database', () => {
    const { workload } = translate(
      `services: {db: {image: redis:8, volumes: ["vol:/data"]}}\nvolumes: {vol: {${bind('./data')}}}`,
    ).service('db');
    expect(workload).toMatchObject({ kind: 'StatefulSet', claimTemplates: [{ name: 'data-folder' }] });
  });

  test('A volume that is a folder travels from beside the project folder, too, and is refused from elsewhere on the machine', () => {
    const beside = (device: string): string =>
      `services: {web: {image: a, volumes: ["vol:/v:ro"]}}\nvolumes: {vol: {${bind(device)}}}`;
    const { configMaps } = translate(beside('../f'), { at: 'docker/compose.yaml', files }).service('web');
    expect(configMaps.map(({ text }) => text)).toEqual([{ x: 'x', sub__y: 'y' }]);
    expect(
      refusals(`services: {web: {image: a, volumes: ["vol:/v"]}}\nvolumes: {vol: {${bind('/srv/elsewhere')}}}`, {
        environment: { CDK8S_COMPOSE_MACHINE_FOLDERS: 'refuse' },
      }),
    ).toEqual([
      expect.stringMatching(
        /\/srv\/elsewhere belongs to this machine.* Remove "driver_opts" of the volume "vol" .*of the project\.$/,
      ),
    ]);
  });
});

test.each([
  ['driver_opts: {type: nfs, o: "addr=10.0.0.5,rw", device: ":/export"}', 'without the files at 10.0.0.5:/export'],
  [
    'driver_opts: {type: cifs, o: "username=u,password=geheim", device: "//nas/share"}',
    'without the files at //nas/share',
  ],
  ['driver: rclone, driver_opts: {remote: x}', 'The options have no effect'],
  ['driver_opts: {o: size=10G}', 'The options have no effect'],
])('A claim does not have the files that are elsewhere, and a message says so: %s', (options, message) => {
  const translation = using(options);
  expect(translation.service('web').claims.map(({ name }) => name)).toEqual(['vol']);
  const told = translation.messages().filter((each) => each.includes('driver_opts'));
  expect(told).toEqual([expect.stringMatching(/^warning 2:\d+ volumes\.vol\.driver_opts: /)]);
  expect(told[0]).toContain(message);
  expect(JSON.stringify(translation.problems)).not.toContain('geheim');
});
