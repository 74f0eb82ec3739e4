import { lines, seed, service, type Seed } from './seed';

const services = (count: number, body: (index: number) => string): string =>
  `services:\n${lines(count, (index) => `  s${index}: {${body(index)}}`)}`;
const names = (count: number, name: string): string =>
  Array.from({ length: count }, (_, index) => `${name}${index}`).join(', ');

/** Projects with thousands of services, or of what one service names. */
export const manyServices: Readonly<Record<string, Seed>> = {
  '9,998 services that one service depends on': seed(
    `${services(9_998, () => 'image: a')}\n  web: {image: a, depends_on: [${names(9_998, 's')}]}`,
    'compose.yaml:10000:19: services.web.depends_on: "web" depends on 9998 services, and a pod waits for 1000 at most. Name only the services that the start needs, or divide the project into several.',
  ),
  '1,000 services that each of forty services depends on': seed(
    `x-all: &all [${names(1_000, 's')}]\n${services(1_000, () => 'image: a')}\n${lines(40, (index) => `  t${index}: {image: a, depends_on: *all}`)}`,
    'compose.yaml:1033:19: services.t30.depends_on: The services and jobs up to here have more than 30000 dependencies together. Name only the services that the start needs, or divide the project into several.',
  ),
  '3,000 services that extend each other, each with a variable more': seed(
    services(3_000, (index) => `${index === 0 ? 'image: a' : `extends: s${index - 1}`}, environment: {K${index}: v}`),
    'compose.yaml:630:19: services.s628.extends: The services that extend others have more than 200000 values together up to here. Extend services with fewer keys, or divide the project into several.',
  ),
  '3,000 mounted folders that do not exist': seed(
    service(`    volumes:\n${lines(3_000, (index) => `      - ./m${index}:/m${index}`)}`),
    'translated',
  ),
  '2,000 small secrets': seed(
    `${service(`    secrets: [${names(2_000, 'f')}]`)}\nsecrets:\n${lines(2_000, (index) => `  f${index}: {file: ./f${index}}`)}`,
    'translated',
    Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`f${index}`, `secret-${index}`])),
  ),
  'one config of 0.9 MB in 50 services': seed(
    `${services(50, () => 'image: a, configs: [c]')}\nconfigs:\n  c: {content: "${'x '.repeat(450_000)}"}`,
    'compose.yaml:53:3: configs.c: "c" does not travel: the mounts, configs and secrets of the project contain more than 16 MiB together, each copy of a file counted. Copy the files into an image with a Dockerfile, download them at the start, or put them into a named volume that several services mount.',
  ),
};
