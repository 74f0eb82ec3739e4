import type * as k8s from 'cdk8s-plus-27/lib/imports/k8s';
import type { IngressPlan } from '../../plan/plan';
import type { Api } from './api';

/** Leads every route to the one port of the service. */
export function ingressSpec(
  { routes, port, tlsSecret, ingressClass }: IngressPlan,
  service: string,
): Api<k8s.IngressSpec> {
  const hosts = routes.flatMap(({ host }) => host ?? []);
  const backend = { service: { name: service, port: { number: port } } };
  return {
    ...(ingressClass === undefined ? {} : { ingressClassName: ingressClass }),
    ...(tlsSecret === undefined
      ? {}
      : { tls: [{ ...(hosts.length === 0 ? {} : { hosts: [...new Set(hosts)] }), secretName: tlsSecret }] }),
    rules: routes.map(({ host, path }) => ({
      ...(host === undefined ? {} : { host }),
      http: { paths: [{ path, pathType: 'Prefix', backend }] },
    })),
  };
}
