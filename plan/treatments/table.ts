import { build } from './build';
import { container } from './container';
import { orchestration } from './orchestration';
import { topLevel } from './top-level';
import { below, refused, type Treatments } from './treatment';

/** The treatment of every key of the Compose Specification, by its path. A treatment holds for all that is below it. */
export const treatments: Treatments = {
  ...topLevel,
  ...below('services.*', container),
  ...below('services.*', orchestration),
  ...below('services.*.build', build),
  jobs: refused(
    'Jobs that are started by hand or by the clock are not translated yet.',
    'Make it a service with the label kompose.cronjob.schedule, or one that others await with service_completed_successfully.',
  ),
};
