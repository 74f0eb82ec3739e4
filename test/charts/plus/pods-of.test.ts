import { Chart, Testing } from 'cdk8s';
import * as kplus from 'cdk8s-plus-27';
import { podsOf } from '../../../plus';
import { composeProject, synthesised } from '../../support/compose-app';

const compose = `
name: shop
services:
  web: {image: a, ports: ['80:80']}
  my_api: {image: a, expose: ['3000']}
  guest: {image: a, network_mode: 'service:web'}`;

/** A chart that has a namespace of its own, in the app of a project that is elsewhere. */
function elsewhere(project: ReturnType<typeof composeProject>): Chart {
  const { root } = project.node;
  return new Chart(root, 'elsewhere', { namespace: 'other' });
}

const labels = (name: string): object => ({
  'app.kubernetes.io/name': name,
  'app.kubernetes.io/instance': 'shop',
});

test('A NetworkPolicy of cdk8s-plus selects the pods of a service in their namespace, and lets in those of another', () => {
  const project = composeProject(compose);
  const chart = elsewhere(project);
  new kplus.NetworkPolicy(chart, 'only-web', {
    selector: podsOf(project.service('my_api')),
    ingress: {
      default: kplus.NetworkPolicyTrafficDefault.DENY,
      rules: [{ peer: podsOf(project.service('web')), ports: [kplus.NetworkPolicyPort.tcp(3000)] }],
    },
  });
  expect(synthesised(chart)).toMatchObject([
    {
      kind: 'NetworkPolicy',
      metadata: { namespace: 'shop' },
      spec: {
        podSelector: { matchLabels: labels('my-api') },
        ingress: [
          {
            from: [
              {
                podSelector: { matchLabels: labels('web') },
                namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'shop' } },
              },
            ],
            ports: [{ port: 3000, protocol: 'TCP' }],
          },
        ],
        policyTypes: ['Ingress'],
      },
    },
  ]);
});

test('The pods that a policy of cdk8s-plus selects are the pods that the workload makes', () => {
  const service = composeProject(compose).service('my_api');
  const { matchLabels } = podsOf(service).toPodSelectorConfig().labelSelector._toKube();
  expect(service.workload.toJson()).toMatchObject({
    spec: { selector: { matchLabels }, template: { metadata: { labels: matchLabels } } },
  });
});

test('A workload of cdk8s-plus is allowed to reach the pods of a service', () => {
  const project = composeProject(compose);
  const chart = elsewhere(project);
  const job = new kplus.Deployment(chart, 'job', { containers: [{ image: 'a' }] });
  job.connections.allowTo(podsOf(project.service('web')), { isolation: kplus.PodConnectionsIsolation.PEER });
  const policy = synthesised(chart).find(({ kind }) => kind === 'NetworkPolicy');
  expect(policy).toMatchObject({
    metadata: { namespace: 'shop' },
    spec: { podSelector: { matchLabels: labels('web') } },
  });
});

test('The selection of a service is one construct, adds no manifest, and is that of the host for a guest', () => {
  const project = composeProject(compose);
  const before = synthesised(project);
  expect(podsOf(project.service('web'))).toBe(podsOf(project.service('web')));
  const selected = (key: string): unknown => podsOf(project.service(key)).toPodSelectorConfig().labelSelector;
  expect(selected('guest')).toEqual(selected('web'));
  expect(synthesised(project)).toEqual(before);
});

test('In a chart with a namespace, the selection names that namespace', () => {
  const chart = new Chart(Testing.app(), 'mine', { namespace: 'team' });
  const { namespaces } = podsOf(composeProject(compose, { scope: chart }).service('web')).toPodSelectorConfig();
  expect(namespaces?.names).toEqual(['team']);
});
