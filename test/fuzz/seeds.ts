import { manyFiles } from './many-files';
import { manyServices } from './many-services';
import { lines, seed, service, type Seed } from './seed';

/** Variables each of which is twice the one before. */
const DOUBLED = `A0=x\n${lines(60, (index) => `A${index + 1}=\${A${index}}\${A${index}}`)}\n`;

const DEEP =
  'Lists and mappings are nested more than 200 levels deep here. Close the brackets before, or move the value up.';

/** Small files that would take minutes, or all of the memory, without a limit or an algorithm in linear time. */
export const seeds: Readonly<Record<string, Seed>> = {
  ...manyFiles,
  ...manyServices,
  'one long anchor that is used 200 times': seed(
    `x-a: &a "${'x'.repeat(1_000_000)}"\n${service(`    command: [${Array(200).fill('*a').join(', ')}]`)}`,
    'compose.yaml:1:9: The aliases of the file stand for more than 4194304 characters together. Shorten the text at the anchor, or name it in fewer places.',
  ),
  'one long anchor that 200 variables have': seed(
    `x-a: &a "${'x'.repeat(500_000)}"\n${service(`    environment:\n${lines(200, (index) => `      K${index}: *a`)}`)}`,
    'compose.yaml:1:9: The aliases of the file stand for more than 4194304 characters together. Shorten the text at the anchor, or name it in fewer places.',
  ),
  'all ports for five services': seed(
    `services:\n${lines(5, (index) => `  s${index}: {image: a, ports: ["1-65535"]}`)}`,
    'compose.yaml:3:26: services.s1.ports[0]: The file names more than 65535 ports up to here. Name the ports that the service listens on, or a shorter range.',
  ),
  'all ports exposed by fifty services': seed(
    `services:\n${lines(50, (index) => `  s${index}: {image: a, expose: ["1-65535"]}`)}`,
    'compose.yaml:3:27: services.s1.expose[0]: The file names more than 65535 ports up to here. Name the ports that the service listens on, or a shorter range.',
  ),
  'variables of .env that double each other': seed(
    service('    command: ["${A60}"]'),
    '.env:22:5: The text has more than 1048576 characters once its variables are replaced. Give the variables shorter values, or keep the text in a file of its own.',
    { '.env': DOUBLED },
  ),
  'variables of an env_file that double each other': seed(
    service('    env_file: e.env'),
    'e.env:22:5: The text has more than 1048576 characters once its variables are replaced. Give the variables shorter values, or keep the text in a file of its own.',
    { 'e.env': DOUBLED },
  ),
  'a long variable in thousands of places': seed(
    service(`    environment:\n${lines(2_000, (index) => `      K${index}: "\${LONG}"`)}`),
    'compose.yaml:13:11: services.web.environment.K8: The variables of the file stand for more than 8388608 characters together. Give the variables shorter values, or name them in fewer places.',
    { '.env': `LONG=${'x'.repeat(1_000_000)}\n` },
  ),
  '100,000 variables in one text': seed(service(`    command: ["${'${A}'.repeat(100_000)}"]`), 'translated'),
  '100,000 variables without a value in one text': seed(
    service(`    command: ["${'${B}'.repeat(100_000)}"]`),
    'translated',
  ),
  'a key of 1.9 MB': seed(
    service(`    ? "${'k'.repeat(1_900_000)}"\n    : x`),
    'compose.yaml:4:7: services.web.…: "… (1900002 characters)" is not a key of the Compose Specification here. Remove the key, or start its name with "x-" to keep the key as a note.',
  ),
  'a key of 1.9 million slashes': seed(
    service(`    ? "${'/'.repeat(1_900_000)}"\n    : x`),
    'compose.yaml:4:7: services.web.…: "… (1900002 characters)" is not a key of the Compose Specification here. Remove the key, or start its name with "x-" to keep the key as a note.',
  ),
  'a port of 1.9 MB': seed(
    service(`    ports: ["${'1:'.repeat(950_000)}"]`),
    'compose.yaml:4:13: services.web.ports[0]: "… (1900002 characters)" is not a port. Write "8080:80", "127.0.0.1:8080:80" or a number.',
  ),
  '60,000 services': seed(
    `services:\n${lines(60_000, (index) => `  s${index}: {image: a}`)}`,
    'compose.yaml:40002:1: A list or mapping has more than 40000 items up to here. Divide the project into several.',
  ),
  'mappings in brackets 300,000 levels deep': seed(
    service(`    x: ${'{a: '.repeat(300_000)}${'}'.repeat(300_000)}`),
    `compose.yaml:4:800: ${DEEP}`,
  ),
  'passwords 150,000 levels deep': seed(
    service(`    x: ${'{password: '.repeat(150_000)}`),
    `compose.yaml:4:2186: ${DEEP}`,
  ),
  'mappings in brackets that no bracket closes': seed(
    service(`    x: ${'{a: '.repeat(300_000)}`),
    `compose.yaml:4:800: ${DEEP}`,
  ),
  'lists in brackets 300,000 levels deep': seed(
    service(`    x: ${'['.repeat(300_000)}${']'.repeat(300_000)}`),
    `compose.yaml:4:206: ${DEEP}`,
  ),
  'lists in brackets with a value at each of 300,000 levels': seed(
    service(`    x: ${'[a,'.repeat(300_000)}`),
    `compose.yaml:4:602: ${DEEP}`,
  ),
  'lists on lines 300,000 levels deep': seed(
    service(`    x:\n      ${'- '.repeat(300_000)}a`),
    `compose.yaml:5:403: ${DEEP}`,
  ),
  'keys of keys 300,000 levels deep': seed(
    service(`    x:\n      ${'? '.repeat(300_000)}a`),
    `compose.yaml:5:403: ${DEEP}`,
  ),
  'mappings on lines 2,000 levels deep': seed(
    lines(2_000, (index) => `${' '.repeat(index)}a:`),
    `compose.yaml:202:202: ${DEEP}`,
  ),
  '20,000 unknown keys of a service': seed(
    service(lines(20_000, (index) => `    u${index}: x`)),
    'compose.yaml:4:5: services.web.u0: "u0" is not a key of the Compose Specification here. Remove the key, or start its name with "x-" to keep the key as a note.',
  ),
  '20,000 unknown keys of the top level': seed(
    `${service('    tty: true\n')}${lines(20_000, (index) => `u${index}: x`)}`,
    'compose.yaml:5:1: u0: "u0" is not a key of the Compose Specification here. Remove the key, or start its name with "x-" to keep the key as a note.',
  ),
  '20,000 wrong ports of one service': seed(
    service(`    ports:\n${lines(20_000, (index) => `      - "x${index}"`)}`),
    'compose.yaml:5:9: services.web.ports[0]: "x0" is not a port. Write "8080:80", "127.0.0.1:8080:80" or a number.',
  ),
  '9,000 services with a wrong value': seed(
    `services:\n${lines(9_000, (index) => `  s${index}: {image: [a]}`)}`,
    'compose.yaml:2:8: services.s0.image: ["a"] is not a text. Write one value, without brackets, and not on several lines.',
  ),
  '20,000 variables that are not set': seed(
    service(`    environment:\n${lines(20_000, (index) => `      K${index}: "\${U${index}}"`)}`),
    'translated',
  ),
  'an .env of 50 MB': seed(
    service('    tty: true\n'),
    '.env:1:1: The env file .env holds more than 2097152 bytes, the limit for such a file. Remove the parts of the file that no program needs.',
    { '.env': `A=${'x'.repeat(50_000_000)}\n` },
  ),
  'a .env of 60,000 lines': seed(service('    command: ["${K5}"]\n'), 'translated', {
    '.env': lines(60_000, (index) => `K${index}=${'v'.repeat(20)}`),
  }),
  '8,000 passwords that begin alike': seed(
    service(
      `    environment:\n${lines(8_000, (index) => `      P${index}_PASSWORD: "${'abcdefghij'.repeat(5)}${index}"`)}`,
    ),
    'translated',
  ),
  '8,000 passwords of .env that begin alike': seed(
    service(`    environment:\n${lines(8_000, (index) => `      P${index}_PASSWORD: "\${P${index}_PASSWORD}"`)}`),
    'translated',
    { '.env': lines(8_000, (index) => `P${index}_PASSWORD=${'abcdefghij'.repeat(5)}${index}`) },
  ),
};
