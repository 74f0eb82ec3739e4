import type { Project } from '../project';
import { isMapping, toJson, type Json } from '../tree/node';
import { networksOrDefault } from '../values/networks';
import { omitEmpty } from './omit-empty';
import { present } from './present';

type Values = Readonly<Record<string, Json>>;

/**
 * A project as `docker compose config --format json` prints it: canonical, with what Compose adds by itself, and without
 * what is empty. Like there, the values of environments are in it, and the content of secrets is not.
 */
export function configOf(project: Project): Json {
  const { services = {}, networks, volumes, configs, secrets, jobs, ...rest } = asValues(toJson(project.tree));
  const extensions = Object.entries(rest).filter(([key]) => key.startsWith('x-'));
  const containers = { services: mapValues(asValues(services), onNetworks) };
  const model = {
    name: project.model.name,
    ...containers,
    ...(jobs === undefined ? {} : { jobs: mapValues(asValues(jobs), onNetworks) }),
    networks: named(withDefaultNetwork(asValues(networks), containers.services), project),
    volumes: named(asValues(volumes), project),
    configs: named(asValues(configs), project),
    secrets: named(asValues(secrets), project),
  };
  return { ...asValues(omitEmpty(present(model))), ...Object.fromEntries(extensions) };
}

/** A container that names no network is on `default`; each prints its command, even the image's own. */
function onNetworks(service: Json): Json {
  const values = asValues(service);
  const alone = 'network_mode' in values || 'provider' in values;
  const networks = networksOrDefault(asValues(values['networks']));
  const hooks = values['pre_start'];
  return {
    command: null,
    entrypoint: null,
    ...values,
    ...(alone ? {} : { networks }),
    ...(Array.isArray(hooks) ? { pre_start: hooks.map(onNetworks) } : {}),
  };
}

function withDefaultNetwork(networks: Values, services: Values): Values {
  const used = Object.values(services).some((service) => 'default' in asValues(asValues(service)['networks']));
  return used ? { default: null, ...networks } : networks;
}

/** Resources without a name of their own are called after the project. */
function named(resources: Values, project: Project): Values {
  return Object.fromEntries(
    Object.entries(resources).map(([key, resource]) => {
      const values = asValues(resource);
      const name = values['external'] === true ? key : `${project.model.name}_${key}`;
      return [key, { name, ...values }];
    }),
  );
}

function mapValues(values: Values, change: (value: Json) => Json): Values {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}

function asValues(value: Json | undefined): Values {
  return isMapping(value) ? value : {};
}
