import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiPage } from '../../build/api';

test('docs/api.md says what the doc comments of the package say; npm run -s api > docs/api.md brings it up to date', () => {
  expect(readFileSync(join(__dirname, '../../docs/api.md'), 'utf8')).toBe(apiPage());
}, 120_000);
