import { join } from 'node:path';
import { buildOrder } from '../../../cli/build/order';
import { loadProject } from '../../../compose/load';
import { Problems } from '../../../compose/problems';
import { ServiceImages } from '../../../plan/service/image';
import { folderWith, refusals, translate, type Example, type Files } from '../../support/project';

const FILES: Files = { 'app/Dockerfile': 'FROM a\n', 'other/Dockerfile': 'FROM b\n' };

function image(compose: string, service = 'web', example: Example = {}): string {
  return translate(compose, { files: FILES, ...example }).service(service).pod.container.image;
}

test.each([
  ['me/web:1', undefined, 'me/web'],
  ['web', undefined, 'web'],
  ['web@sha256:' + '0'.repeat(64), undefined, 'web'],
  ['ghcr.io/me/web:1', undefined, 'ghcr.io/me/web'],
  ['localhost:5000/web', undefined, 'localhost:5000/web'],
  ['me/web:1', 'r:5000', 'r:5000/me/web'],
  ['ghcr.io/me/web:1', 'r:5000', 'r:5000/me/web'],
  ['r:5000/web', 'r:5000', 'r:5000/web'],
  ['web', 'ghcr.io/me/', 'ghcr.io/me/web'],
])('The image %s in the registry %s is built as %s', (name, registry, expected) => {
  const built = image(`services: {web: {image: "${name}", build: ./app}}`, 'web', registry ? { registry } : {});
  expect(built.replace(/:[0-9a-f]{12}$/, ':*')).toBe(`${expected}:*`);
});

test('Further tags are in the same registry', () => {
  const compose = 'services: {web: {build: {context: ./app, tags: ["a", "ghcr.io/me/b:2"]}}}';
  const tags = (example: Example): readonly string[] | undefined =>
    translate(compose, { files: FILES, ...example }).plan.builds[0]?.tags;
  expect(tags({})).toEqual(['a:latest', 'ghcr.io/me/b:2']);
  expect(tags({ registry: 'r:5000' })).toEqual(['r:5000/a:latest', 'r:5000/me/b:2']);
});

test('A service gets the image that another one builds under that name', () => {
  const compose = `services:
  worker: {image: app}
  tagged: {image: "app:2"}
  other: {image: "app:3"}
  web: {image: "docker.io/library/app:latest", build: {context: ./app, tags: ["app:2"]}}`;
  const { plan } = translate(compose, { files: FILES });
  const images = Object.fromEntries(plan.services.map(({ name, pod }) => [name, pod.container.image]));
  expect(images['worker']).toBe(images['web']);
  expect(images['tagged']).toBe(images['web']);
  expect(images['other']).toBe('app:3');
  expect(plan.builds).toHaveLength(1);
});

test('A built image is known by its base', () => {
  const files = { 'app/Dockerfile': 'FROM postgres:17' };
  const compose = 'services: {copy: {image: app}, web: {image: app, build: ./app}}';
  const { readiness } = translate(compose, { files }).service('copy').pod.container;
  expect(readiness?.action).toMatchObject({ kind: 'exec' });
});

test('Two images of one name are two images, and a service that names one gets a message about its choice', () => {
  const translation = translate(
    'services: {a: {image: app, build: ./app}, b: {image: app, build: ./other}, worker: {image: app}}',
    { files: FILES },
  );
  const [a, b, worker] = ['a', 'b', 'worker'].map((name) => translation.service(name).pod.container.image);
  expect(a).not.toBe(b);
  expect(worker).toBe(a);
  expect(translation.messages()).toContainEqual(expect.stringContaining('this service gets the image of "a"'));
});

test('An image follows the images from which it is built', () => {
  const compose = `name: p
services:
  web: {build: {context: ./other, additional_contexts: {base: "service:base"}}}
  base: {build: ./app}`;
  const built = (content: string): string => image(compose, 'web', { files: { ...FILES, 'app/Dockerfile': content } });
  expect(built('FROM a')).not.toBe(built('FROM b'));
});

test('Images that are built from each other are refused', () => {
  const compose = `services:
  web: {build: {dockerfile_inline: FROM x, additional_contexts: {x: "service:base"}}}
  base: {build: {dockerfile_inline: FROM x, additional_contexts: {x: "service:app"}}}
  app: {image: app, build: {dockerfile_inline: FROM x, additional_contexts: {x: "service:web"}}}`;
  expect(refusals(compose)).toContainEqual(expect.stringMatching(/^\d+:\d+ The image of "web" is built from itself/));
});

test.each([
  ['build: ./nowhere', 'nowhere is not a folder'],
  ['build: {context: ./app, dockerfile: No}', 'app/No does not exist'],
  ['build: "https://user:secret@e.com/a.git"', 'contains a user or a password'],
  ['build: {context: ./app, additional_contexts: {x: ./nowhere}}', 'nowhere is not a folder'],
  ['build: {context: ./app, additional_contexts: {x: "oci-layout://./x"}}', '"oci-layout://./x" is not a folder'],
  ['build: {context: ./app, additional_contexts: {x: "https://token@e.com/a.git"}}', 'contains a user or a password'],
  ['build: {context: ./app, additional_contexts: {x: "service:off"}}', 'none of its profiles is enabled'],
  ['build: {context: ./app, secrets: [gone]}', 'The secret "gone" is external'],
])('The build %s is refused', (build, expected) => {
  const compose = `services:
  web: {${build}}
  off: {build: ./app, profiles: [p]}
secrets: {gone: {external: true}}`;
  const found = refusals(compose, { files: FILES });
  expect(found).toEqual([expect.stringContaining(expected)]);
  expect(found[0]).toMatch(/^2:\d+ /);
  expect(found[0]).not.toContain('secret@');
});

test('An ignore file with a wrong pattern is refused', () => {
  const files = { ...FILES, 'app/.dockerignore': '[\n' };
  expect(refusals('services: {web: {build: ./app}}', { files })).toEqual([
    expect.stringContaining('.dockerignore has an invalid pattern'),
  ]);
});

test.each([
  ['https://e.com/a.git', true],
  ['https://e.com/a.git#main', true],
  ['git@e.com:a.git#0123456789012345678901234567890123456789', false],
  ['https://e.com/a.git#0123456789012345678901234567890123456789:sub', false],
])('A change at %s that makes no new tag is reported: %s', (address, told) => {
  const { problems } = translate(`services: {web: {build: "${address}"}, x: {image: a, build: ./app}}`, {
    files: FILES,
  });
  expect(problems.some(({ message }) => message.includes('depends on the address only'))).toBe(told);
});

test('No argument of a build is in a manifest or in the report', () => {
  const translation = translate(
    'services: {web: {build: {context: ./app, args: {API_TOKEN: "s3cr3t-value", FROM_ENV: }}}}',
    { files: FILES, environment: { FROM_ENV: 'other-value' } },
  );
  const shown = JSON.stringify([translation.manifests(), translation.problems]);
  expect(shown).not.toContain('s3cr3t-value');
  expect(shown).not.toContain('other-value');
});

test('An argument that stays in the image is reported where it is a credential', () => {
  const args = 'API_TOKEN: s3cr3t-value, VERSION: "1"';
  const { problems } = translate(`services: {web: {build: {context: ./app, args: {${args}}}}}`, { files: FILES });
  const found = problems.filter(({ code }) => code === 'credential');
  expect(found).toMatchObject([{ severity: 'note', path: 'services.web.build.args.API_TOKEN' }]);
});

test('A chain of thousands of images that are built from each other is planned and ordered, in whatever order it is written', () => {
  const chain = Array.from({ length: 2_000 }, (_, index) => {
    const from = index === 0 ? {} : { additional_contexts: { b: `service:s${index - 1}` } };
    return [`s${index}`, { build: { dockerfile_inline: 'FROM b', ...from } }] as const;
  });
  const folder = folderWith({
    'compose.yaml': JSON.stringify({ services: Object.fromEntries(chain.slice().reverse()) }),
  });
  const { project } = loadProject({ file: join(folder, 'compose.yaml'), environment: {} });
  const images = new ServiceImages(project, undefined, new Problems());
  const builds = chain
    .slice()
    .reverse()
    .flatMap(([key]) => images.of(key)?.build ?? []);
  expect(buildOrder(builds).map(({ service }) => service)).toEqual(chain.map(([key]) => key));
});
