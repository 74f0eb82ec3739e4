/** A shell and the usual tools, `nc` among them, and little else: what prepares a pod and waits for others. */
export const SMALL_IMAGE = 'busybox:1.37';

/** The official image, of the oldest Kubernetes that is still supported; it is kubectl and nothing else. */
export const KUBECTL_IMAGE = 'registry.k8s.io/kubectl:v1.34.3';
