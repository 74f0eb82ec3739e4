import { execFileSync, spawnSync } from 'node:child_process';

/** A kubectl for one namespace of the current context. */
export class Kubectl {
  constructor(readonly namespace: string) {}

  /** Runs kubectl and gives what it prints. @throws Error with all that it printed */
  run(...args: readonly string[]): string {
    return execFileSync('kubectl', ['--namespace', this.namespace, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 600_000,
    });
  }

  /** Runs a command in the first container of a workload's pod, such as `deploy/jupyter`. */
  exec(workload: string, ...command: readonly string[]): string {
    const container = workload.split('/')[1] ?? workload;
    return this.run('exec', workload, '--container', container, '--', ...command);
  }

  json<T>(...args: readonly string[]): T {
    return JSON.parse(this.run(...args, '--output', 'json')) as T;
  }

  /** The pods of the namespace that are not on their way out. */
  pods(): Pod[] {
    return this.json<{ items: Pod[] }>('get', 'pods').items.filter(
      ({ metadata }) => metadata.deletionTimestamp === undefined,
    );
  }

  /** Waits until a namespace without anything in it can be made. */
  deleteNamespace(): void {
    execFileSync('kubectl', ['delete', 'namespace', this.namespace, '--ignore-not-found', '--wait', '--timeout=180s'], {
      stdio: 'ignore',
    });
  }

  /**
   * Deletes pods and waits until none of them is there. StatefulSets make others of the same names at once, of which
   * `kubectl delete --wait` may miss that they are others, and wait for ever.
   *
   * @throws Error when one is still there after four minutes
   */
  deletePods(pods: readonly Pod[] = this.pods()): void {
    const uids = new Set(pods.map(({ metadata }) => metadata.uid));
    this.run('delete', 'pods', ...pods.map(({ metadata }) => metadata.name), '--wait=false');
    for (let seconds = 0; seconds < 240; seconds += 1) {
      const present = this.json<{ items: Pod[] }>('get', 'pods').items;
      if (!present.some(({ metadata }) => uids.has(metadata.uid))) return;
      execFileSync('sleep', ['1']);
    }
    throw new Error(`Some pods are not gone.\n${this.state()}`);
  }

  /** Waits until every workload is rolled out and ready. @throws Error with the state of the pods, events and logs */
  waitUntilReady(seconds = 480): void {
    try {
      for (const workload of this.workloads()) this.run('rollout', 'status', workload, `--timeout=${seconds}s`);
    } catch (error) {
      throw new Error(`${String(error)}\n${this.state()}`);
    }
  }

  workloads(): string[] {
    return this.run('get', 'deployments,statefulsets', '--output', 'name').trim().split('\n');
  }

  /** All that helps to see why something did not come up. */
  state(): string {
    const show = (...args: readonly string[]): string =>
      spawnSync('kubectl', ['--namespace', this.namespace, ...args], { encoding: 'utf8' }).stdout;
    const logs = this.pods().map(({ metadata }) =>
      show('logs', metadata.name, '--all-containers', '--tail=20', '--prefix'),
    );
    return [show('get', 'pods', '--output', 'wide'), show('get', 'events', '--sort-by=.lastTimestamp'), ...logs].join(
      '\n',
    );
  }
}

export interface Pod {
  readonly metadata: {
    readonly name: string;
    readonly uid: string;
    readonly deletionTimestamp?: string;
    readonly labels: Readonly<Record<string, string>>;
  };
  readonly status: {
    readonly phase: string;
    readonly containerStatuses?: readonly ContainerStatus[];
    readonly initContainerStatuses?: readonly ContainerStatus[];
  };
}

interface ContainerStatus {
  readonly name: string;
  readonly ready: boolean;
  readonly restartCount: number;
  readonly state: { readonly running?: object };
}
