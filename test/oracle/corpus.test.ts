import { corpus, ENVIRONMENT } from './corpus';
import { differences, read } from './compare';
import { DIFFERENCES } from './differences';
import { askOracle, buildOracle } from './oracle';

beforeAll(buildOracle, 600_000);

const cases = corpus();

test('The corpus is large enough to speak for the specification', () => {
  expect(cases.length).toBeGreaterThan(300);
  expect(cases.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(DIFFERENCES)));
});

test.each(cases.filter(({ name }) => !(name in DIFFERENCES)))('$name is read as compose-go reads it', (one) => {
  const oracle = askOracle(one.files, one.profiles, ENVIRONMENT);
  expect(differences(oracle, read(one.files, one.profiles, ENVIRONMENT))).toEqual([]);
});

test.each(cases.filter(({ name }) => name in DIFFERENCES))('$name still differs as it is meant to', (one) => {
  const oracle = askOracle(one.files, one.profiles, ENVIRONMENT);
  expect(differences(oracle, read(one.files, one.profiles, ENVIRONMENT))).not.toEqual([]);
});
