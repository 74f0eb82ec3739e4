import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMPILED_SCHEMA, compiledSchema } from '../../build/compile-schema';

test('The compiled schema of Compose files is current; "npm run compile-schema" makes it current', () => {
  const committed = readFileSync(join(__dirname, '..', '..', COMPILED_SCHEMA), 'utf8');
  expect(committed === compiledSchema()).toBe(true);
});
