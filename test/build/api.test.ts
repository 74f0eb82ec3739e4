import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiPage } from '../../build/api';

test('The page docs/api.md has the current doc comments of the package; npm run -s api > docs/api.md brings it up to date', () => {
  expect(readFileSync(join(__dirname, '../../docs/api.md'), 'utf8')).toBe(apiPage());
}, 120_000);
