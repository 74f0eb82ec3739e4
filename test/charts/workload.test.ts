import { translate, type Manifest } from '../support/project';

/** The manifest of the workload of a service. */
function workload(compose: string, name: string): Record<string, unknown> {
  const manifests: readonly (Manifest & Record<string, unknown>)[] = translate(compose)
    .manifests()
    .map((manifest) => ({ ...manifest }));
  return (
    manifests.find(({ kind, metadata }) => /Job|Deployment|StatefulSet/.test(kind) && metadata.name.startsWith(name)) ??
    {}
  );
}

test('A pod that its node gives up has not failed, where a failure would be final', () => {
  const ignored = {
    podFailurePolicy: {
      rules: [{ action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget', status: 'True' }] }],
    },
  };
  const job = (restart: string): unknown =>
    workload(`services: {a: {image: a, restart: ${restart}, deploy: {mode: replicated-job}}}`, 'a')['spec'];
  expect(job('"no"')).toMatchObject({ backoffLimit: 0, ...ignored });
  expect(job('on-failure')).not.toHaveProperty('podFailurePolicy');
  const clock = workload('services: {a: {image: a, labels: {kompose.cronjob.schedule: "* * * * *"}}}', 'a');
  expect(clock).toMatchObject({ spec: { jobTemplate: { spec: ignored } } });
});

test('A pod on the network of its node still asks the DNS of the cluster', () => {
  const pod = (line: string): unknown => workload(`services: {a: {image: a, ${line}}}`, 'a')['spec'];
  expect(pod('network_mode: host')).toMatchObject({
    template: { spec: { hostNetwork: true, dnsPolicy: 'ClusterFirstWithHostNet' } },
  });
  expect(pod('init: false')).not.toHaveProperty('template.spec.dnsPolicy');
});

test('A variable without a value has no value in the manifest, as the API server keeps none', () => {
  const spec = workload('services: {a: {image: a, environment: {EMPTY: ""}}}', 'a')['spec'];
  expect(spec).toMatchObject({ template: { spec: { containers: [{ env: [{ name: 'EMPTY' }] }] } } });
  expect(JSON.stringify(spec)).not.toContain('"value"');
});
