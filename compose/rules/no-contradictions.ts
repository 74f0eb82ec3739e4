import type { Service } from '../model/service';
import type { Path } from '../tree/path';
import { containersOf } from './containers';
import type { Rule } from './rule';

/** Two keys of a service that cannot both hold: where the second stands, and what to do. */
interface Contradiction {
  readonly path: Path;
  readonly message: string;
  readonly hint: string;
}

type Find = (service: Service) => readonly (Contradiction | undefined)[];

const different = (older: keyof Service, path: Path, one: unknown, other: unknown): Contradiction | undefined =>
  one === undefined || other === undefined || Number(one) === Number(other)
    ? undefined
    : {
        path,
        message: `"${older}" and "${path.join('.')}" have different values.`,
        hint: `Keep "${path.join('.')}".`,
      };

const resources: Find = ({ cpus, mem_limit, mem_reservation, pids_limit, scale, deploy }) => {
  const { limits, reservations } = deploy?.resources ?? {};
  const at = (...path: string[]): Path => ['deploy', 'resources', ...path];
  return [
    limits && different('cpus', at('limits', 'cpus'), cpus, limits.cpus ?? 0),
    limits && different('mem_limit', at('limits', 'memory'), mem_limit, limits.memory ?? 0),
    limits && different('pids_limit', at('limits', 'pids'), pids_limit, limits.pids ?? 0),
    reservations &&
      different('mem_reservation', at('reservations', 'memory'), mem_reservation, reservations.memory ?? 0),
    different('scale', ['deploy', 'replicas'], scale, deploy?.replicas),
  ];
};

const replicas: Find = ({ scale, deploy, container_name }) => {
  const count = scale ?? deploy?.replicas ?? 1;
  const path = scale === undefined ? ['deploy', 'replicas'] : ['scale'];
  return [
    count < 0 ? { path, message: `${count} is less than 0.`, hint: 'Write the number of containers.' } : undefined,
    count > 1 && container_name !== undefined
      ? {
          path: ['container_name'],
          message: 'Several containers cannot have one name.',
          hint: 'Remove "container_name".',
        }
      : undefined,
  ];
};

const networks: Find = ({ network_mode, networks }) => [
  network_mode !== undefined && Object.keys(networks ?? {}).length > 0
    ? {
        path: ['network_mode'],
        message: `A service with "network_mode" is on no network.`,
        hint: 'Remove "network_mode" or "networks".',
      }
    : undefined,
];

const build: Find = ({ build, platform }) => [
  build?.dockerfile && build.dockerfile_inline
    ? {
        path: ['build', 'dockerfile_inline'],
        message: 'An image is built from one Dockerfile.',
        hint: 'Remove "dockerfile" or "dockerfile_inline".',
      }
    : undefined,
  platform !== undefined && build?.platforms !== undefined && !build.platforms.includes(platform)
    ? {
        path: ['platform'],
        message: `The image is not built for ${platform}.`,
        hint: 'Add it to "build.platforms".',
      }
    : undefined,
];

const devices: Find = ({ gpus, deploy }) => {
  const requests = [
    ...(gpus ?? []).map((request, index) => ({ request, path: ['gpus', index] })),
    ...(deploy?.resources?.reservations?.devices ?? []).map((request, index) => ({
      request,
      path: ['deploy', 'resources', 'reservations', 'devices', index],
    })),
  ];
  return requests.map(({ request, path }) =>
    request.count !== undefined && request.device_ids !== undefined
      ? { path, message: 'Devices are either counted or named.', hint: 'Remove "count" or "device_ids".' }
      : undefined,
  );
};

const watch: Find = ({ develop }) =>
  (develop?.watch ?? []).map(({ target, action }, index) =>
    (target ?? '') === '' && action !== 'rebuild' && action !== 'restart'
      ? {
          path: ['develop', 'watch', index],
          message: `The action "${action}" needs a target.`,
          hint: 'Write the folder in the container for the files.',
        }
      : undefined,
  );

const finders: readonly Find[] = [resources, replicas, networks, build, devices, watch];

/** Two places of a service or job that set the same thing agree. @see compose-go, `loader/validate.go` */
export const noContradictions: Rule = (project) =>
  containersOf(project.model).flatMap(({ path: base, service }) =>
    finders
      .flatMap((find) => find(service))
      .filter((found) => found !== undefined)
      .map(({ path, message, hint }) => ({
        severity: 'error',
        code: 'wrong-value',
        ...project.locate([...base, ...path]),
        message,
        hint,
      })),
  );
