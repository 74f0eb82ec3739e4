import fc from 'fast-check';
import { joinName, toDnsLabel } from '../../plan/values/names';

test('Any name becomes a DNS label that starts with a letter', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zA-Z0-9._-]{1,120}$/), (name) => {
      expect(toDnsLabel(name)).toMatch(/^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/);
    }),
  );
});

test('A name that Kubernetes allows stays as it is', () => {
  expect(toDnsLabel('postgres')).toBe('postgres');
});

test('Long names that differ at their end stay different', () => {
  const long = 'x'.repeat(80);
  expect(toDnsLabel(`${long}a`)).not.toBe(toDnsLabel(`${long}b`));
  expect(joinName(long, 'credentials').length).toBeLessThanOrEqual(63);
});
