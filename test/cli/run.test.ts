import { outputOf, succeeds } from '../../cli/run';

let told: jest.SpyInstance;
beforeEach(() => {
  told = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => jest.restoreAllMocks());

test('A program that does not answer a question is ended, and named', () => {
  expect(succeeds('sleep', ['1000'], 50)).toBe(false);
  expect(told.mock.calls.join('')).toContain('"sleep 1000" did not answer within 0.05 seconds.');
});

test('The answer of a program is its output; a program that fails or is missing gives none', () => {
  expect(outputOf('echo', ['docker-desktop'])).toBe('docker-desktop\n');
  expect(outputOf('false', [])).toBeUndefined();
  expect(outputOf('no-such-program', [])).toBeUndefined();
  expect(told).not.toHaveBeenCalled();
});
