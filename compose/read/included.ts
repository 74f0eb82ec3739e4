import type { Lookup } from '../values/lookup';
import type { MappingNode } from '../tree/node';

/** The results of a project's includes so far. */
export class Included {
  /** The variables of the env files of included files, for later look-ups. */
  readonly environments: Lookup[] = [];
  private readonly models = new Map<Lookup, Map<string, MappingNode>>();

  /**
   * The model that an include is; one that is included again is not read again. Else it would be read twice as often
   * with each file on the way that is included twice.
   *
   * @param lookup what variables mean where it is included: it means something else where they do
   * @param key all that the include says
   */
  once(lookup: Lookup, key: string, read: () => MappingNode): MappingNode {
    const models = this.models.get(lookup) ?? new Map<string, MappingNode>();
    this.models.set(lookup, models);
    const model = models.get(key) ?? read();
    models.set(key, model);
    return model;
  }
}
