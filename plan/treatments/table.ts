import schema from '../../compose/schema/compose-spec.json';
import { build } from './build';
import { container } from './container';
import { jobs } from './jobs';
import { orchestration } from './orchestration';
import { topLevel } from './top-level';
import { preStart } from './pre-start';
import { below, type Treatments } from './treatment';

/** The keys of every container, and the keys of a job. */
const CONTAINER_KEYS = Object.keys(schema.$defs.container_spec.properties);
const JOB_KEYS = [...CONTAINER_KEYS, ...Object.keys(schema.$defs.workload_spec.properties), 'profiles'];

const service: Treatments = { ...container, ...orchestration };

/** The treatment of every key of the Compose Specification by its path. A treatment also holds for all keys below. */
export const treatments: Treatments = {
  ...topLevel,
  ...below('services.*', service),
  ...below('services.*.build', build),
  ...below('services.*.pre_start.*', only(service, CONTAINER_KEYS)),
  ...below('services.*.pre_start.*', preStart),
  ...below('jobs.*', only(service, JOB_KEYS)),
  ...below('jobs.*.build', build),
  ...below('jobs.*', jobs),
};

/** The part of a table for some keys and all keys below them. */
function only(table: Treatments, keys: readonly string[]): Treatments {
  return Object.fromEntries(Object.entries(table).filter(([path]) => keys.includes(path.split('.')[0] ?? '')));
}
