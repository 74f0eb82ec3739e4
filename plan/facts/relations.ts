import { own } from '../../compose/own';
import type { Dependency } from '../../compose/model/service';
import type { ComposeModel } from '../../compose/model/compose-model';

/** Another name of a service, and the key that gives it. */
export interface Alias {
  readonly alias: string;
  readonly path: readonly (string | number)[];
}

/** The relations between the services of a project; found once, as every service asks for them. */
export class Relations {
  private readonly waiting = new Map<string, Map<string, Dependency['condition']>>();
  private readonly links = new Map<string, string[]>();
  private readonly hosts = new Map<string, string>();

  constructor(private readonly model: ComposeModel) {
    const { services } = model;
    for (const [key, { depends_on, links }] of Object.entries(services)) {
      for (const [other, { condition }] of Object.entries(depends_on ?? {})) {
        this.waiting.set(
          other,
          (this.waiting.get(other) ?? new Map<string, Dependency['condition']>()).set(key, condition),
        );
      }
      for (const link of links ?? []) {
        const [target = '', alias] = link.split(':');
        if (alias !== undefined) this.links.set(target, [...(this.links.get(target) ?? []), alias]);
      }
    }
  }

  /** The services that wait for one, and what they wait for. */
  dependents(key: string): ReadonlyMap<string, Dependency['condition']> {
    return this.waiting.get(key) ?? new Map<string, Dependency['condition']>();
  }

  /** The service whose network, and so whose pod, one shares (`network_mode: service:x`); undefined for its own. */
  hostOf(key: string): string | undefined {
    const known = this.hosts.get(key);
    if (known !== undefined) return known;
    const guests: string[] = [];
    let host = key;
    // It ends: services that share their networks in a circle would wait for each other, which the rules refuse.
    for (let next = this.networkOf(host); next !== undefined; next = this.networkOf(host)) {
      guests.push(host);
      host = next;
    }
    for (const guest of guests) this.hosts.set(guest, host);
    return guests.length === 0 ? undefined : host;
  }

  /** The service that is named right in `network_mode`. */
  private networkOf(key: string): string | undefined {
    return /^service:(.+)$/.exec(own(this.model.services, key)?.network_mode ?? '')?.[1];
  }

  /** Whether two services are in one pod. */
  inOnePod(one: string, other: string): boolean {
    return (this.hostOf(one) ?? one) === (this.hostOf(other) ?? other);
  }

  /** The state of a service that others in its pod wait for; undefined where no other one waits. */
  awaitedInPod(key: string): Dependency['condition'] | undefined {
    const conditions = [...this.dependents(key)].flatMap(([other, condition]) =>
      this.inOnePod(key, other) ? condition : [],
    );
    return conditions.includes('service_healthy') ? 'service_healthy' : conditions[0];
  }

  /** The services in the pod of one that it waits for. */
  awaitsInPod(key: string): readonly string[] {
    return Object.keys(this.model.services[key]?.depends_on ?? {}).filter((other) => this.inOnePod(key, other));
  }

  /** The names by which others call a service in their `links`. */
  linkNames(key: string): readonly string[] {
    return this.links.get(key) ?? [];
  }
}
