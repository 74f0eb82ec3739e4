import { isMapping, type Json } from '../../compose/tree/node';
import { BASELINE_CAPABILITIES } from '../../plan/pod-security';

/** Something that an object may do beyond its own namespace and containers. */
export interface Power {
  /** The end of a sentence: "the files of the node at /". */
  readonly what: string;
  /** Where in the object, such as `/spec/template/spec/hostNetwork`. */
  readonly path: string;
}

/** Kinds that change the cluster or the rights of accounts. @see https://kubernetes.io/docs/concepts/security/rbac-good-practices/ */
const KINDS: Readonly<Record<string, string>> = {
  APIService: 'a part of the Kubernetes API',
  CertificateSigningRequest: 'a certificate of the cluster',
  ClusterRole: 'rights in the whole cluster',
  ClusterRoleBinding: 'rights in the whole cluster',
  CustomResourceDefinition: 'a part of the Kubernetes API',
  MutatingAdmissionPolicy: 'a say in every request to the cluster',
  MutatingAdmissionPolicyBinding: 'a say in every request to the cluster',
  MutatingWebhookConfiguration: 'a say in every request to the cluster',
  Namespace: 'a namespace of its own',
  Node: 'a node of the cluster',
  Role: 'rights in the namespace',
  RoleBinding: 'rights in the namespace',
  ValidatingAdmissionPolicy: 'a say in every request to the cluster',
  ValidatingAdmissionPolicyBinding: 'a say in every request to the cluster',
  ValidatingWebhookConfiguration: 'a say in every request to the cluster',
};

/** Keys that have an effect with the value `true`. @see https://kubernetes.io/docs/concepts/security/pod-security-standards/ */
const SWITCHES: Readonly<Record<string, string>> = {
  automountServiceAccountToken: 'a token for the Kubernetes API',
  hostIPC: 'the shared memory of the node',
  hostNetwork: 'the network of the node',
  hostPID: 'the processes of the node',
  hostProcess: 'the processes of the node',
  privileged: 'all devices and rights of the node',
};

/**
 * The powers of an object over the node and the cluster.
 *
 * @param namespace the namespace of the project; another one counts as a power
 */
export function powersOf(manifest: Json, namespace: string): Power[] {
  if (!isMapping(manifest)) return [];
  const { kind, metadata } = manifest;
  const other = isMapping(metadata) ? metadata['namespace'] : undefined;
  const ofKind = typeof kind === 'string' && Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  return [
    ...(ofKind === undefined ? [] : [{ what: ofKind, path: '/kind' }]),
    ...(typeof other === 'string' && other !== namespace
      ? [{ what: `an object in the namespace "${other}"`, path: '/metadata/namespace' }]
      : []),
    ...below(manifest, ''),
  ];
}

/** The powers that an object has after a change, and did not have before. */
export function gained(before: Json, after: Json, namespace: string): Power[] {
  const had = new Set(powersOf(before, namespace).map(({ what }) => what));
  return powersOf(after, namespace).filter(({ what }) => !had.has(what));
}

function below(value: Json, path: string): Power[] {
  if (Array.isArray(value)) return value.flatMap((item: Json, index) => below(item, `${path}/${index}`));
  if (!isMapping(value)) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const here = `${path}/${key}`;
    const what = powerOf(key, child);
    return [...(what === undefined ? [] : [{ what, path: here }]), ...below(child, here)];
  });
}

function powerOf(key: string, value: Json): string | undefined {
  if (Object.hasOwn(SWITCHES, key)) return value === true ? SWITCHES[key] : undefined;
  switch (key) {
    case 'hostPath':
      return isMapping(value) ? `the files of the node at ${textOf(value['path'])}` : undefined;
    case 'hostPort':
      return `a port of the node (${textOf(value)})`;
    case 'externalIPs':
      return `the requests to addresses of others (${textOf(value)})`;
    case 'serviceAccountName':
    case 'serviceAccount':
      return `the rights of the account "${textOf(value)}"`;
    case 'procMount':
      return value === 'Unmasked' ? 'the kernel settings of the node' : undefined;
    case 'pod-security.kubernetes.io/enforce':
      return value === 'privileged' ? 'a namespace that allows everything' : undefined;
    case 'add':
      return capabilities(value);
    default:
      return undefined;
  }
}

function capabilities(value: Json): string | undefined {
  if (!Array.isArray(value)) return undefined;
  const names = value.flatMap((name: Json) =>
    typeof name === 'string' && /^[A-Z_]+$/.test(name) && !BASELINE_CAPABILITIES.includes(name) ? name : [],
  );
  return names.length === 0 ? undefined : `the capability ${names.join(', ')} on the node`;
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}
