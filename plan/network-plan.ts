import type { Labels } from './place';
import type { ContainerPort } from './pod-plan';

export interface NetworkService {
  readonly name: string;
  readonly headless: boolean;
  /** Whether it leads to pods that are not ready as well. */
  readonly early?: true;
  /** How it is reached from outside; absent for not at all. */
  readonly outside?: OutsidePlan;
  readonly ports: readonly ServicePort[];
  readonly annotations: Labels;
}

export interface ServicePort {
  readonly name: string;
  readonly port: number;
  /** Name of the container's port; absent for the same as its own. */
  readonly target?: string;
  readonly protocol: ContainerPort['protocol'];
  readonly nodePort?: number;
}

/** An Ingress that leads requests from outside to a port of the service; the cluster needs an Ingress controller. */
export interface IngressPlan {
  readonly routes: readonly { readonly host?: string; readonly path: string }[];
  readonly port: number;
  readonly tlsSecret?: string;
  readonly ingressClass?: string;
}

export interface NetworkPolicyPlan {
  readonly name: string;
  /** The labels of pods that are let in, to any port; each is one way in. */
  readonly from: readonly Labels[];
  /** The ports to which everybody is let in. */
  readonly published: readonly (Pick<ContainerPort, 'port' | 'protocol'> & { readonly endPort?: number })[];
  /** The labels of pods that it may reach; absent where it may reach everything. */
  readonly to?: readonly Labels[];
  /** Whether it may ask the cluster's DNS, where it may not reach everything. */
  readonly toDns?: boolean;
  /** Whether it may reach the API server, where it may not reach everything. */
  readonly toApiServer?: true;
}

interface OutsidePlan {
  readonly type: 'NodePort' | 'LoadBalancer';
  readonly externalTrafficPolicy: 'Cluster' | 'Local';
}
