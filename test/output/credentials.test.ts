import fc from 'fast-check';
import { stringify } from 'yaml';
import type { Files } from '../support/project';
import { COPIES, FILES, MISFITS, MISTAKES, SOURCES, type Placed } from './places';
import { shown } from './shown';

const SEED = Number(process.env['SEED'] ?? 1);
const RUNS = Number(process.env['RUNS'] ?? 200);

/** One that is in nothing else; what a URL and a script can have as it is. */
const credential = fc
  .tuple(fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9]{8,14}$/), fc.constantFrom('', '.', '_', '-', '~', '+'))
  .map(([letters, sign]) => `${letters.slice(0, 4)}${sign}${letters.slice(4)}Z9`);

/** A Compose file of several parts; what cannot be in one service is in others. */
function project(parts: readonly (Placed | string)[]): Files {
  const placed = parts.flatMap((part) => (typeof part === 'string' ? [] : [part]));
  const services = Object.fromEntries(placed.map(({ service }, index) => [`s${index}`, { image: 'a', ...service }]));
  const top = placed.reduce<Record<string, unknown>>(
    (all, part) =>
      Object.entries(part.top ?? {}).reduce(
        (merged, [key, value]) => ({
          ...merged,
          [key]: Array.isArray(value) ? value : { ...(merged[key] as object | undefined), ...(value as object) },
        }),
        all,
      ),
    {},
  );
  const written = stringify({ ...top, services: { ...(top['services'] as object | undefined), ...services } });
  const texts = parts.filter((part) => typeof part === 'string');
  return Object.assign({}, ...placed.map(({ files }) => files ?? {}), {
    'compose.yaml': written + texts.join(''),
  }) as Files;
}

/** A text as it is, and in base64, wherever in it that starts. */
function forms(text: string): string[] {
  const encoded = [0, 1, 2].map((before) => {
    const all = Buffer.from('x'.repeat(before) + text).toString('base64');
    return all.slice(Math.ceil((before * 4) / 3), Math.floor(((before + text.length) * 4) / 3) - 1);
  });
  return [text, ...encoded];
}

function expectHidden(it: string, parts: readonly (Placed | string)[]): void {
  for (const text of shown(project(parts))) for (const form of forms(it)) expect(text).not.toContain(form);
}

const some = <T>(places: Readonly<Record<string, T>>): fc.Arbitrary<T[]> =>
  fc
    .subarray(Object.keys(places), { minLength: 1, maxLength: 4 })
    .map((names) => names.flatMap((name) => places[name] ?? []));

/** A credential with a sign that a regular expression would take for another. */
const IT = 'hunt.er22Z9';
const known = (it: string): Placed => ({ service: { environment: { DB_PASSWORD: it } } });

test.each(Object.entries(SOURCES))('A credential in this place is visible in no other: %s', (_, source) => {
  expectHidden(
    IT,
    [source, ...Object.values(COPIES)].map((place) => place(IT)),
  );
});

test.each(Object.entries(FILES))('A credential in this place is in a Secret: %s', (_, source) => {
  expectHidden(IT, [source(IT)]);
});

test.each(Object.entries(MISTAKES))('No message shows a credential when this is wrong: %s', (_, mistake) => {
  for (const text of shown(project([mistake(IT)]))) expect(text).not.toContain(IT.slice(0, 7));
});

test.each(Object.entries(MISFITS))('No message shows a known credential in the place of this: %s', (_, misfit) => {
  for (const text of shown(project([known(IT), misfit(IT)])))
    for (const form of forms(IT.slice(0, 7))) expect(text).not.toContain(form);
});

test('A credential is visible nowhere, whatever else there is', () => {
  const places = [some(SOURCES), some({ ...COPIES, ...FILES }), fc.option(some({ ...MISFITS, ...MISTAKES }))] as const;
  fc.assert(
    fc.property(credential, ...places, (it, sources, others, wrong) => {
      expectHidden(
        it,
        [...sources, ...others, ...(wrong === null ? [] : [known, ...wrong])].map((place) => place(it)),
      );
    }),
    { seed: SEED, numRuns: RUNS },
  );
}, 120_000);

test('A credential that has to be quoted is hidden in its quoted form', () => {
  const it = 'a"b\\c\'d e\tf';
  for (const text of shown(project([known(it), { service: { ports: [it], tty: it } }]))) {
    expect(text).not.toContain(it);
    expect(text).not.toContain(JSON.stringify(it).slice(1, -1));
  }
});

test('A message keeps its facts without the credential', () => {
  const [message] = shown(project([known(IT), { service: { ports: [IT] } }]));
  expect(message).toMatch(/services\.s1\.ports\[0\]: "\*\*\*" is not a port/);
});
