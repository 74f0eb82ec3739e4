import { Testing } from 'cdk8s';
import { addShop } from './main';

test('The manifests of the shop stay the same', () => {
  const app = Testing.app();
  addShop(app, { DB_PASSWORD: 'only-for-tests' });
  expect(app.charts.map((chart) => Testing.synth(chart))).toMatchSnapshot();
});
