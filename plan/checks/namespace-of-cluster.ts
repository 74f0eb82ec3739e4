import type { Problem } from '../../compose/problem';
import type { Project } from '../../compose/project';

/**
 * Tells of a project whose namespace belongs to the cluster: the manifests would change the labels of that namespace,
 * and whoever removes the project would remove the namespace.
 *
 * @see https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/ "Initial namespaces"
 */
export function namespaceOfCluster(project: Project, namespace: string): Problem[] {
  const place = project.locate(['name']);
  const hint = 'Give the project another name: "name: shop" at the top of the Compose file, or COMPOSE_PROJECT_NAME.';
  if (namespace.startsWith('kube-')) {
    return [
      {
        severity: 'error',
        code: 'name',
        ...place,
        message: `The project is called "${namespace}", but Kubernetes reserves namespaces that begin with "kube-".`,
        hint,
      },
    ];
  }
  if (namespace !== 'default') return [];
  return [
    {
      severity: 'warning',
      code: 'name',
      ...place,
      message:
        'The project is called "default", like the namespace that every cluster has; the project would change the labels of that namespace, in which other programs may run.',
      hint,
    },
  ];
}
