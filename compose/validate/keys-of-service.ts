import schema from '../schema/compose-spec.json';

const { container_spec: container, workload_spec: workload, service } = schema.$defs;
const KEYS: ReadonlySet<string> = new Set(
  [container, workload, service].flatMap(({ properties }) => Object.keys(properties)),
);

/** Whether a service has a key of this name. */
export function isKeyOfService(key: string): boolean {
  return KEYS.has(key);
}
