import type { Service } from '../../compose/model/service';
import type { Path } from '../../compose/tree/path';

/** The rule for a container that has ended. */
export interface Restart {
  readonly policy: 'no' | 'on-failure' | 'always';
  /** How many times more `on-failure` tries; absent for without end. */
  readonly attempts?: number;
  /** The key that says it, below the service, and what it says. */
  readonly path: Path;
  readonly said: string;
}

/**
 * The rule of a service; undefined where the service has no rule. As Docker Compose has it, `deploy.restart_policy`
 * counts where `restart` says something else.
 */
export function restartOf({ restart, deploy }: Service): Restart | undefined {
  const { condition, max_attempts: attempts } = deploy?.restart_policy ?? {};
  if (condition !== undefined && condition !== '') {
    const path = ['deploy', 'restart_policy', 'condition'];
    return { policy: policyOf(condition), ...(attempts === undefined ? {} : { attempts }), path, said: condition };
  }
  if (restart === undefined || restart === '') return undefined;
  const [name = '', tries] = restart.split(':');
  const path = ['restart'];
  return { policy: policyOf(name), ...(tries === undefined ? {} : { attempts: Number(tries) }), path, said: restart };
}

function policyOf(name: string): Restart['policy'] {
  if (name === 'no' || name === 'none') return 'no';
  return name === 'on-failure' ? 'on-failure' : 'always';
}
