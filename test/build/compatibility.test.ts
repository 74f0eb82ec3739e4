import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compatibilityPage } from '../../build/compatibility';

test('The page docs/compatibility.md is current; npm run -s compatibility > docs/compatibility.md brings it up to date', () => {
  expect(readFileSync(join(__dirname, '../../docs/compatibility.md'), 'utf8')).toBe(compatibilityPage());
});
