import { cut } from '../values/names';

/** Kubernetes labels the pods with it, and eleven characters more. */
const MAX_LENGTH = 52;

/** The name of a service's StatefulSet. @see https://github.com/kubernetes/kubernetes/issues/64023 */
export function statefulSetName(service: string): string {
  return cut(service, MAX_LENGTH);
}
