import type * as k8s from 'cdk8s-plus-27/lib/imports/k8s';

/** Where the generated types spell a field in another way than the API does. */
interface Spelling {
  readonly clusterIp: 'clusterIP';
  readonly hostIpc: 'hostIPC';
  readonly hostPid: 'hostPID';
}

/** The generated types of cdk8s-plus, with the spelling and the values that stand in a manifest. */
export type Api<T> = T extends readonly (infer Item)[]
  ? readonly Api<Item>[]
  : T extends Date
    ? string
    : T extends k8s.Quantity
      ? k8s.Quantity extends T
        ? number | string
        : ApiFields<T>
      : T extends object
        ? ApiFields<T>
        : T;

type ApiFields<T> = {
  readonly [Key in keyof T as Key extends keyof Spelling ? Spelling[Key] : Key]: Api<T[Key]>;
};

export type SecurityContext = Api<k8s.SecurityContext> & {
  /** Since Kubernetes 1.30. */
  readonly appArmorProfile?: { readonly type: string };
};

export type Container = Api<k8s.Container> & {
  readonly securityContext?: SecurityContext;
  /** Makes a sidecar of an initContainer, since Kubernetes 1.29. */
  readonly restartPolicy?: 'Always';
};

/** The kinds of objects that a project consists of, with what stands in them. */
interface Kinds {
  readonly Namespace: k8s.KubeNamespaceProps;
  readonly Secret: k8s.KubeSecretProps;
  readonly ConfigMap: k8s.KubeConfigMapProps;
  readonly PersistentVolumeClaim: k8s.KubePersistentVolumeClaimProps;
  readonly Service: k8s.KubeServiceProps;
  readonly ServiceAccount: k8s.KubeServiceAccountProps;
  readonly Ingress: k8s.KubeIngressProps;
  readonly NetworkPolicy: k8s.KubeNetworkPolicyProps;
  readonly Role: k8s.KubeRoleProps;
  readonly RoleBinding: k8s.KubeRoleBindingProps;
  readonly Deployment: k8s.KubeDeploymentProps;
  readonly StatefulSet: k8s.KubeStatefulSetProps;
  readonly DaemonSet: k8s.KubeDaemonSetProps;
  readonly Job: k8s.KubeJobProps;
  readonly CronJob: k8s.KubeCronJobProps;
  readonly HorizontalPodAutoscaler: k8s.KubeHorizontalPodAutoscalerV2Props;
}

/** A manifest of one of these kinds. */
export type ApiManifest = {
  [Kind in keyof Kinds]: {
    readonly apiVersion: string;
    readonly kind: Kind;
    readonly metadata: Api<k8s.ObjectMeta> & { readonly name: string };
  } & Omit<Api<Kinds[Kind]>, 'metadata'>;
}[keyof Kinds];
