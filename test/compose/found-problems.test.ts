import { FoundProblems } from '../../compose/found-problems';
import { MAX_ERRORS_OF_KIND } from '../../compose/limits';
import type { Problem } from '../../compose/problem';

const problem = (severity: Problem['severity'], line: number): Problem => ({
  severity,
  code: 'wrong-value',
  at: { file: 'compose.yaml', line, column: 1 },
  message: 'A value is wrong.',
});

test('The first errors of a kind are kept, and one line counts the others', () => {
  const found = new FoundProblems();
  for (let line = 1; line <= MAX_ERRORS_OF_KIND + 3; line++) found.add(problem('error', line));
  expect(found.all).toHaveLength(MAX_ERRORS_OF_KIND + 1);
  expect(found.all.at(-1)).toEqual({
    severity: 'error',
    code: 'wrong-value',
    at: { file: 'compose.yaml', line: MAX_ERRORS_OF_KIND + 1, column: 1 },
    message: '3 more errors of this kind start here.',
    hint: 'Correct the errors above first.',
  });
});

test('All warnings of a kind are kept', () => {
  const found = new FoundProblems();
  for (let line = 1; line <= MAX_ERRORS_OF_KIND + 3; line++) found.add(problem('warning', line));
  expect(found.all).toHaveLength(MAX_ERRORS_OF_KIND + 3);
  expect(found.hasErrors).toBe(false);
});
