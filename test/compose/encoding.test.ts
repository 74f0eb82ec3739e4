import { refusals, translate } from '../support/project';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const WEB = 'services: {web: {image: a, env_file: e}}';

test('A Compose file that is not in UTF-8 is refused with the line, as its texts would change', () => {
  const files = { 'base.yaml': latin('services:\n  base:\n    image: a\n    command: "caf\xe9"\n') };
  expect(refusals('include: [base.yaml]', { files })).toEqual([
    expect.stringContaining('The file is not in UTF-8: line 4 has other bytes'),
  ]);
});

test('A value of an env file that is not in UTF-8 is refused with the line, as a password would change', () => {
  expect(refusals(WEB, { files: { e: latin('A=1\nDB_PASSWORD=caf\xe9\n') } })).toEqual([
    expect.stringMatching(/The env file \S+\/e is not in UTF-8: line 2 has other bytes/),
  ]);
});

test('A comment of an env file may be in any encoding', () => {
  const translation = translate(WEB, { files: { e: latin(' # f\xfcr alle\nA=1\n') } });
  expect(translation.model.services['web']?.environment).toEqual({ A: '1' });
});
