import type { Input } from '../fuzz/input';

const list = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');
const service = (body: string): string => `services:\n  web:\n    image: a\n${body}\n`;
const services = (count: number, body: (index: number) => string): string =>
  `services:\n${list(count, (index) => `  s${index}: {image: a${body(index)}}`)}\n`;
const only = (compose: string): Input => ({ 'compose.yaml': compose });

/** A construct that a file may have many of: how many are measured first, and a project with so many. */
interface Construct {
  readonly count: number;
  readonly project: (count: number) => Input;
}

/** Everything that a project may have a long list of. */
export const constructs: Readonly<Record<string, Construct>> = {
  services: { count: 400, project: (n) => only(services(n, () => '')) },
  'environment variables': {
    count: 4_000,
    project: (n) => only(service(`    environment:\n${list(n, (i) => `      - L${i}=x`)}`)),
  },
  passwords: {
    count: 1_000,
    project: (n) =>
      only(service(`    environment:\n${list(n, (i) => `      P${i}_PASSWORD: "${'begin'.repeat(9)}${i}"`)}`)),
  },
  'variables of .env': {
    count: 4_000,
    project: (n) => ({ ...only(service('    command: ["${K5}"]')), '.env': list(n, (i) => `K${i}=v${i}`) }),
  },
  ports: { count: 500, project: (n) => only(service(`    ports: ["20000-${20_000 + n}"]`)) },
  volumes: {
    count: 500,
    project: (n) =>
      only(
        `${service(`    volumes:\n${list(n, (i) => `      - v${i}:/x${i}`)}`)}volumes:\n${list(n, (i) => `  v${i}:`)}`,
      ),
  },
  'services that share a volume': {
    count: 400,
    project: (n) => only(`${services(n, () => ', volumes: ["v:/x"]')}volumes: {v: {}}`),
  },
  configs: {
    count: 500,
    project: (n) =>
      only(
        `${service(`    configs:\n${list(n, (i) => `      - c${i}`)}`)}configs:\n${list(n, (i) => `  c${i}: {content: x${i}}`)}`,
      ),
  },
  secrets: {
    count: 500,
    project: (n) => ({
      ...only(
        `${service(`    secrets:\n${list(n, (i) => `      - c${i}`)}`)}secrets:\n${list(n, (i) => `  c${i}: {file: ./f}`)}`,
      ),
      f: 'a secret of some length',
    }),
  },
  'mounted files': {
    count: 200,
    project: (n) => ({
      ...only(service('    volumes: ["./files:/x:ro"]')),
      ...Object.fromEntries(Array.from({ length: n }, (_, i) => [`files/f${i}`, `x${i}`])),
    }),
  },
  labels: { count: 3_000, project: (n) => only(service(`    labels:\n${list(n, (i) => `      - l${i}=x`)}`)) },
  'extra hosts': {
    count: 1_500,
    project: (n) => only(service(`    extra_hosts:\n${list(n, (i) => `      - h${i}=10.0.0.1`)}`)),
  },
  'a chain of depends_on': {
    count: 300,
    project: (n) => only(services(n, (i) => (i === 0 ? '' : `, depends_on: [s${i - 1}]`))),
  },
  'a star of depends_on': {
    count: 300,
    project: (n) => only(services(n, (i) => (i === 0 ? '' : ', depends_on: [s0]'))),
  },
  'a chain of extends': {
    count: 300,
    project: (n) => only(services(n, (i) => (i === 0 ? '' : `, extends: s${i - 1}`))),
  },
  includes: {
    count: 150,
    project: (n) => ({
      ...only(`include:\n${list(n, (i) => `  - i${i}.yaml`)}\n`),
      ...Object.fromEntries(Array.from({ length: n }, (_, i) => [`i${i}.yaml`, `services: {s${i}: {image: a}}\n`])),
    }),
  },
  aliases: { count: 400, project: (n) => only(`x-a: &a {A: b}\n${services(n, () => ', environment: *a')}`) },
  'merge keys': { count: 400, project: (n) => only(`x-a: &a {tty: true}\n${services(n, () => ', <<: *a')}`) },
  'patches of x-kubernetes': {
    count: 300,
    project: (n) =>
      only(
        `${service('')}x-kubernetes:\n  patches:\n${list(n, (i) => `    - {kind: Deployment, name: web, patch: {metadata: {annotations: {a${i}: x}}}}`)}`,
      ),
  },
};
