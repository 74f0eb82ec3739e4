import { App } from 'cdk8s';
import { ComposeProject, formatProblem } from 'cdk8s-compose';
import { podsOf, serviceOf } from 'cdk8s-compose/plus';
import * as kplus from 'cdk8s-plus-27';

export function addShop(app: App, environment: Record<string, string | undefined>): ComposeProject {
  const shop = new ComposeProject(app, 'shop', { file: 'compose.yaml', environment });
  const [web, api] = [shop.service('web'), shop.service('api')];
  new kplus.Ingress(web, 'public', {
    className: 'nginx',
    rules: [{ host: 'shop.example.com', backend: kplus.IngressBackend.fromService(serviceOf(web)) }],
  });
  new kplus.NetworkPolicy(api, 'only-web', {
    selector: podsOf(api),
    ingress: { rules: [{ peer: podsOf(web), ports: [kplus.NetworkPolicyPort.tcp(3000)] }] },
  });
  return shop;
}

if (require.main === module) {
  const app = new App();
  for (const problem of addShop(app, process.env).problems) console.error(formatProblem(problem));
  app.synth();
}
