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

test('a pod that its node gives up has not failed, where a failure would be the last word', () => {
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

test('a pod on the network of its node asks the DNS of the cluster all the same', () => {
  const pod = (line: string): unknown => workload(`services: {a: {image: a, ${line}}}`, 'a')['spec'];
  expect(pod('network_mode: host')).toMatchObject({
    template: { spec: { hostNetwork: true, dnsPolicy: 'ClusterFirstWithHostNet' } },
  });
  expect(pod('init: false')).not.toHaveProperty('template.spec.dnsPolicy');
});

test('a variable without a value in it has none in the manifest, as the API server has it', () => {
  const spec = workload('services: {a: {image: a, environment: {EMPTY: ""}}}', 'a')['spec'];
  expect(spec).toMatchObject({ template: { spec: { containers: [{ env: [{ name: 'EMPTY' }] }] } } });
  expect(JSON.stringify(spec)).not.toContain('"value"');
});
