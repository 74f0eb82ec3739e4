import { stringify } from 'yaml';
import type { Files } from '../support/project';
import { DECLARED_FIELDS, SERVICE_FIELDS, type Field } from './fields';
import { shown } from './shown';

/** Passwords that no look gives away: short ones, a word, one of a common length, and one with signs. */
const PASSWORDS = ['hunter', 'abcde', 'squirrel', 'Zq7Lm2Xw9Rt4Vb6Nc8Kd1Fg3Hj5Pp0Ys2Aa4Ee6', 'p@ss/w#1'];

/** A project with a text in one field of a service. */
function inService({ holding }: Field, text: string): object {
  const service = holding(text);
  return { services: { s: { image: 'a', ...(typeof service === 'object' ? service : {}) } } };
}

/** A project with a text in one field of something that a service uses. */
function inDeclaration({ path, holding }: Field, text: string): object {
  const [kind = ''] = path.split('.');
  const uses: Readonly<Record<string, unknown>> = {
    volumes: ['it:/data'],
    networks: ['it'],
    configs: ['it'],
    secrets: ['it'],
  };
  return { [kind]: { it: holding(text) }, services: { s: { image: 'a', [kind]: uses[kind] } } };
}

function filesOf(project: object, password: string): Files {
  return { 'compose.yaml': stringify(project), '.env': `DB_PASSWORD='${password}'\n` };
}

/** The fields of which a report or a manifest shows the password. */
function showing(
  fields: readonly Field[],
  project: (field: Field, text: string) => object,
  text: string,
  password: string,
): string[] {
  const leaks = (field: Field): boolean =>
    shown(filesOf(project(field, text), password)).some((seen) => seen.includes(password));
  return fields.filter(leaks).map(({ path }) => path);
}

test('The fields are those of the whole schema', () => {
  const paths = [...SERVICE_FIELDS, ...DECLARED_FIELDS].map(({ path }) => path);
  for (const path of ['service.image', 'service.volumes.*.target', 'service.sysctls.<name>', 'service.dns_search.*'])
    expect(paths).toContain(path);
  for (const path of ['volumes.name', 'networks.driver', 'configs.content', 'secrets.file'])
    expect(paths).toContain(path);
  expect(paths.length).toBeGreaterThan(200);
});

test.each(PASSWORDS)(
  'No field of a service shows the value of ${DB_PASSWORD} outside of a Secret: %s',
  (password) => {
    expect(showing(SERVICE_FIELDS, inService, '${DB_PASSWORD}', password)).toEqual([]);
  },
  240_000,
);

test.each(PASSWORDS)(
  'No field of a declaration shows the value of ${DB_PASSWORD} outside of a Secret: %s',
  (password) => {
    expect(showing(DECLARED_FIELDS, inDeclaration, '${DB_PASSWORD}', password)).toEqual([]);
  },
  240_000,
);

test.each(['A=${DB_PASSWORD}', 'it-${DB_PASSWORD}-it', '${NONE:-${DB_PASSWORD}}', 'it:/${DB_PASSWORD}'])(
  'No field shows the value of a variable that is a part of its text: %s',
  (text) => {
    expect(showing(SERVICE_FIELDS, inService, text, 'hunter')).toEqual([]);
    expect(showing(DECLARED_FIELDS, inDeclaration, text, 'hunter')).toEqual([]);
  },
  240_000,
);
