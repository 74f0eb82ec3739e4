import type { Input } from './inputs';

const service = (body: string): string => `services:\n  web:\n    image: a\n${body}`;
const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');
/** Variables each of which is twice the one before. */
const DOUBLED = `A0=x\n${lines(60, (index) => `A${index + 1}=\${A${index}}\${A${index}}`)}\n`;

/** Small files that would take minutes, or all of the memory, without a limit or an algorithm in linear time. */
export const seeds: Readonly<Record<string, Input>> = {
  'one long anchor that is used 200 times': {
    'compose.yaml': `x-a: &a "${'x'.repeat(1_000_000)}"\n${service(`    command: [${Array(200).fill('*a').join(', ')}]`)}`,
  },
  'all ports for five services': {
    'compose.yaml': `services:\n${lines(5, (index) => `  s${index}: {image: a, ports: ["1-65535"]}`)}`,
  },
  'all ports exposed by fifty services': {
    'compose.yaml': `services:\n${lines(50, (index) => `  s${index}: {image: a, expose: ["1-65535"]}`)}`,
  },
  'variables of .env that double each other': { 'compose.yaml': service('    command: ["${A60}"]'), '.env': DOUBLED },
  'variables of an env_file that double each other': {
    'compose.yaml': service('    env_file: e.env'),
    'e.env': DOUBLED,
  },
  'a long variable in thousands of places': {
    'compose.yaml': service(`    environment:\n${lines(2_000, (index) => `      K${index}: "\${A}"`)}`),
    '.env': `A=${'x'.repeat(1_000_000)}\n`,
  },
  '100,000 variables in one text': { 'compose.yaml': service(`    command: ["${'${A}'.repeat(100_000)}"]`) },
  '100,000 variables without a value in one text': {
    'compose.yaml': service(`    command: ["${'${B}'.repeat(100_000)}"]`),
  },
  'a key of 1.9 MB': { 'compose.yaml': service(`    ? "${'k'.repeat(1_900_000)}"\n    : x`) },
  'a key of 1.9 million slashes': { 'compose.yaml': service(`    ? "${'/'.repeat(1_900_000)}"\n    : x`) },
  'a port of 1.9 MB': { 'compose.yaml': service(`    ports: ["${'1:'.repeat(950_000)}"]`) },
  '60,000 services': {
    'compose.yaml': `services:
${lines(60_000, (index) => `  s${index}: {image: a}`)}`,
  },
};
