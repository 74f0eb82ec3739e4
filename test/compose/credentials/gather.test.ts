import { gatherFromText } from '../../../compose/redaction/gather';
import { CredentialCollector } from '../../../compose/redaction/collector';

test('A text that cannot be read tells its credentials, and a long word in it is read once', () => {
  const collected = new CredentialCollector();
  gatherFromText(collected, `password: hunter22 # x\n${'A'.repeat(200_000)}\n`);
  expect(collected.known.isIn('hunter22')).toBe(true);
  expect(collected.known.isIn('x')).toBe(false);
});
