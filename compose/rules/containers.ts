import type { Service } from '../model/service';
import type { ComposeModel } from '../model/compose-model';
import type { Path } from '../tree/path';

/** A service or a job, and where it is written. */
export interface Container {
  readonly section: 'services' | 'jobs';
  readonly name: string;
  readonly path: Path;
  readonly service: Service;
}

/** All that runs in a project. What a service has to be, for a cluster to run it, a job has to be as well. */
export function containersOf(model: ComposeModel): Container[] {
  return (['services', 'jobs'] as const).flatMap((section) =>
    Object.entries<Service>(model[section] ?? {}).map(([name, service]) => ({
      section,
      name,
      path: [section, name],
      service,
    })),
  );
}
