import schema from '../../../compose/schema/compose-spec.json';
import { treatmentOf } from '../../../plan/treatments/apply';
import { treatments } from '../../../plan/treatments/table';
import { keysOf, type Schema } from './schema-keys';

const keys = keysOf(schema as unknown as Schema);

/** Whether a key, what it is in, or everything in it has a treatment. */
function isTreated(key: string): boolean {
  const parts = key.split('.');
  const around = parts.some((_, index) => treatmentOf(parts.slice(0, index + 1)) !== undefined);
  const inside = keys.filter((other) => other.startsWith(`${key}.`));
  return around || (inside.length > 0 && inside.every(isTreated));
}

test('Every key of the Compose Specification has a treatment', () => {
  expect(keys.length).toBeGreaterThan(600);
  expect(keys.filter((key) => !isTreated(key))).toEqual([]);
});

test('Every treatment belongs to a key of the Compose Specification', () => {
  expect(Object.keys(treatments).filter((key) => !keys.includes(key))).toEqual([]);
});
