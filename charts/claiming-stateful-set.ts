import * as k8s from 'cdk8s-plus-27/lib/imports/k8s';

/** What the API server adds to each template of a claim. */
const SERVER_DEFAULTS = { apiVersion: 'v1', kind: 'PersistentVolumeClaim', status: { phase: 'Pending' } };

/**
 * A StatefulSet that `kubectl apply` finds unchanged the second time: it compares the list of claim templates as a
 * whole, so that they have to say what the API server would fill in, and the generated types leave out.
 */
export class ClaimingStatefulSet extends k8s.KubeStatefulSet {
  override toJson(): { spec: { volumeClaimTemplates: object[] } } {
    const manifest = super.toJson() as { spec: { volumeClaimTemplates: object[] } };
    const volumeClaimTemplates = manifest.spec.volumeClaimTemplates.map((template) => ({
      ...SERVER_DEFAULTS,
      ...template,
    }));
    return { ...manifest, spec: { ...manifest.spec, volumeClaimTemplates } };
  }
}
