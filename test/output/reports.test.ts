import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { translate } from '../../charts/translate';
import { ComposeError } from '../../compose/problem';
import { formatReport, type Report } from '../../output/report';

const ROOT = join(__dirname, '..', '..');
const FOLDER = join(__dirname, 'reports');
const files = [
  join(ROOT, 'docker-compose.yml'),
  ...readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(FOLDER, name)),
];

function reportOf(file: string): Report {
  try {
    return translate({ file, environment: {} });
  } catch (error) {
    if (error instanceof ComposeError) return { problems: error.problems };
    throw error;
  }
}

/** The output of `report` on a terminal without colours. Read it as a user does before you accept a change. */
describe.each([80, 120])('On a terminal of %i columns', (columns) => {
  test.each(files.map((file) => [relative(ROOT, file), file]))('The report of %s stays as it is', (_, file = '') => {
    expect(`\n${formatReport(reportOf(file), { columns, coloured: false })}\n`).toMatchSnapshot();
  });
});
