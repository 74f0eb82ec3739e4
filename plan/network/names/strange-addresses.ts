import type { Problem } from '../../../compose/problem';
import type { Project } from '../../../compose/project';

/** The fault of an address, and the address to write instead. */
export type Advice = Pick<Problem, 'message' | 'hint'>;

const DOCKER_DNS: Advice = {
  message: '127.0.0.11 is the DNS server of Docker, which a cluster does not have.',
  hint: 'Remove the server if names may be looked up once, at the start. Otherwise name the DNS server of the cluster, usually kube-dns.kube-system.svc.cluster.local, and use the full names of services: NAME.NAMESPACE.svc.cluster.local.',
};
/** The hint for a program that runs on the machine of the container engine. */
export const NO_DOCKER_HOST = 'Run the program at this address as a service, or write an address that pods can reach.';
/** The names of that machine in containers: a name on Docker Desktop, the gateway of the usual network elsewhere. */
const HOSTS = ['host.docker.internal', 'gateway.docker.internal', '172.17.0.1'];
const ADDRESS =
  /(?<![\w.:-])(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f]{0,4}:[\da-f:]+|(?:host|gateway)\.docker\.internal)(?![\w.-])/gi;

/** Addresses that mean something under Compose only: Docker's own, and those that services have on its networks. */
export class StrangeAddresses {
  private readonly known: ReadonlyMap<string, Advice>;

  constructor({ model }: Project) {
    const own = Object.entries(model.services).flatMap(([key, { networks = {} }]) =>
      Object.values(networks)
        .flatMap((network) => [network?.ipv4_address ?? [], network?.ipv6_address ?? []].flat())
        .map((address) => [address.toLowerCase(), adviceFor(address, key)] as const),
    );
    const hosts = HOSTS.map(
      (name) =>
        [
          name,
          {
            message: `The name ${name} means the machine that runs Docker, which a cluster does not have.`,
            hint: NO_DOCKER_HOST,
          },
        ] as const,
    );
    this.known = new Map([...hosts, ...own, ['127.0.0.11', DOCKER_DNS]]);
  }

  /** Where they stand in a text, with what to say of each. */
  in(text: string): { readonly offset: number; readonly advice: Advice }[] {
    return [...text.matchAll(ADDRESS)].flatMap(({ 0: address, index: offset }) => {
      const advice = this.known.get(address.toLowerCase());
      return advice === undefined ? [] : [{ offset, advice }];
    });
  }
}

function adviceFor(address: string, service: string): Advice {
  return {
    message: `The address ${address} belongs to "${service}" under Compose; in a cluster, its pods get other addresses.`,
    hint: `Write "${service}" instead. If only an address works, as for a DNS server, give its Service a free address of the cluster's Service range: "x-kubernetes: {patches: {Service: {spec: {clusterIP: ADDRESS}}}}".`,
  };
}
