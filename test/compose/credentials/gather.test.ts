import { gatherFromText } from '../../../compose/credentials/gather';
import { KnownCredentials } from '../../../compose/credentials/known-credentials';

test('a text that cannot be read tells its credentials, and a long word in it is read once', () => {
  const known = new KnownCredentials();
  gatherFromText(known, `password: hunter22 # x\n${'A'.repeat(200_000)}\n`);
  expect(known.isIn('hunter22')).toBe(true);
  expect(known.isIn('x')).toBe(false);
});
