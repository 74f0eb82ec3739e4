import fc from 'fast-check';

const word = fc.constantFrom('alpha', 'beta', 'gamma', 'delta');
const names = ['web', 'db', 'cache'];
const text = fc.oneof(
  word,
  fc.constantFrom('two words', "it's", 'a=b', '', 'x:y', '#no', '${ORACLE_SET}', '$$HOME', 'é☃'),
);
const scalar = fc.oneof(text, fc.integer({ min: 0, max: 70_000 }), fc.boolean());
// Ranges stay below 100, as compose-go puts their ports in the order of their texts.
const port = fc.integer({ min: 1, max: 9_990 });
const duration = fc.constantFrom('5s', '1m30s', '500ms', '1h', '1.5s');
const size = fc.constantFrom('64m', '1g', '512k', '1000', 1000, '1.5gb');
const key = fc.constantFrom('A', 'B', 'LONG_NAME', 'dotted.name');

const list = <T>(item: fc.Arbitrary<T>, maxLength = 3): fc.Arbitrary<T[]> => fc.uniqueArray(item, { maxLength });
const keyValues = fc.oneof(
  fc.dictionary(key, fc.oneof(scalar, fc.constant(null)), { maxKeys: 4 }),
  list(fc.tuple(key, text).map(([name, value]) => `${name}=${value}`)),
);
const command = fc.oneof(
  list(text.filter((value) => value !== '')),
  fc.constantFrom('run --now', 'sh -c "a && b"', "echo 'a  b' c\\ d", ''),
);
const portForm = fc.oneof(
  port,
  port.map(String),
  fc.tuple(port, port).map(([outside, inside]) => `${outside}:${inside}`),
  fc.tuple(port, port).map(([outside, inside]) => `127.0.0.1:${outside}:${inside}/udp`),
  fc.integer({ min: 10, max: 90 }).map((first) => `${first}-${first + 2}`),
  fc.record(
    { target: port, published: port.map(String), protocol: fc.constantFrom('tcp', 'udp') },
    { requiredKeys: ['target'] },
  ),
);
const target = word.map((name) => `/mnt/${name}`);
const mount = fc.oneof(
  fc.tuple(word, target).map(([name, path]) => `${name}:${path}`),
  fc
    .tuple(word, target, fc.constantFrom('', ':ro', ':rw', ':z'))
    .map(([name, path, mode]) => `./${name}:${path}${mode}`),
  fc.record(
    { type: fc.constant('volume'), source: word, target, read_only: fc.boolean() },
    { requiredKeys: ['type', 'target'] },
  ),
  fc.record({ type: fc.constant('tmpfs'), target, tmpfs: fc.record({ size }) }),
);
const targetOf = (form: string | { target: string }): string =>
  typeof form === 'string' ? (form.split(':')[1] ?? form) : form.target;
const healthcheck = fc.oneof(
  fc.record(
    {
      test: fc.oneof(text, fc.constantFrom(['CMD', 'true'], ['CMD-SHELL', 'exit 0'], ['NONE'])),
      interval: duration,
      timeout: duration,
      retries: fc.integer({ min: 0, max: 9 }),
      start_period: duration,
    },
    { requiredKeys: [] },
  ),
  fc.constant({ disable: true }),
);
const deploy = fc.record(
  {
    replicas: fc.integer({ min: 0, max: 3 }),
    labels: keyValues,
    resources: fc.record({ limits: fc.record({ cpus: fc.constantFrom('0.5', '2', 1), memory: size }) }),
    restart_policy: fc.record({ condition: fc.constantFrom('none', 'on-failure', 'any'), delay: duration }),
  },
  { requiredKeys: [] },
);

const service = fc.record(
  {
    image: word,
    command,
    entrypoint: command,
    environment: keyValues,
    labels: keyValues,
    ports: list(portForm),
    expose: list(port),
    // compose-go drops what has a target that comes again, and what is wrong with it goes unseen.
    volumes: fc.uniqueArray(mount, { maxLength: 3, selector: targetOf }),
    tmpfs: fc.oneof(fc.constant('/tmp/a'), list(fc.constantFrom('/tmp/a', '/tmp/b:size=1m'))),
    networks: fc.oneof(
      list(word),
      fc.dictionary(word, fc.oneof(fc.constant(null), fc.record({ aliases: list(word) }))),
    ),
    healthcheck,
    deploy,
    restart: fc.constantFrom('no', 'always', 'on-failure:3', 'unless-stopped'),
    user: fc.constantFrom('1000', 'root', '1:2'),
    working_dir: target,
    tty: fc.constantFrom(true, false, 'yes', 'off'),
    init: fc.boolean(),
    read_only: fc.boolean(),
    cap_add: list(word),
    dns: fc.oneof(fc.constant('1.1.1.1'), list(fc.constantFrom('1.1.1.1', '2.2.2.2'))),
    extra_hosts: list(word.map((name) => `${name}=1.2.3.4`)),
    stop_grace_period: duration,
    shm_size: size,
    sysctls: keyValues,
    ulimits: fc.dictionary(word, fc.oneof(port, fc.record({ soft: port, hard: port }))),
    secrets: fc.uniqueArray(
      fc.oneof(word, fc.record({ source: word, target: word, mode: fc.constantFrom(0o400, '0440') })),
      { maxLength: 3, selector: targetOf },
    ),
    configs: fc.uniqueArray(fc.oneof(word, fc.record({ source: word, target })), { maxLength: 3, selector: targetOf }),
    build: fc.oneof(
      word.map((name) => `./${name}`),
      fc.record({ context: fc.constant('.'), args: keyValues, target: word }, { requiredKeys: [] }),
    ),
    'x-note': scalar,
  },
  { requiredKeys: ['image'] },
);

const declared = fc.oneof(fc.constant(null), fc.record({ labels: keyValues }), fc.constant({ external: true }));
const all = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<object> =>
  fc.record({ alpha: value, beta: value, gamma: value, delta: value });

/** A Compose file that says something sensible, as the object that its YAML stands for. */
export const composeFile: fc.Arbitrary<object> = fc.record({
  services: fc.dictionary(fc.constantFrom(...names), service, { minKeys: 1, maxKeys: 3 }),
  volumes: all(declared),
  networks: all(fc.oneof(fc.constant(null), fc.record({ internal: fc.boolean(), labels: keyValues }))),
  secrets: all(fc.constant({ file: './secret.txt' })),
  configs: all(fc.constantFrom({ content: 'x' }, { file: './config.txt' })),
});

/** One value of a file replaced by another one, or taken away, anywhere in it. */
export function broken(file: fc.Arbitrary<object>): fc.Arbitrary<object> {
  const other = fc.constantFrom<unknown>(undefined, null, 'x', -1, true, [], ['x'], {}, { x: 1 });
  return fc.tuple(file, fc.nat(), other).map(([model, place, value]) => {
    const copy = structuredClone(model) as Tree;
    const places = placesOf(copy);
    const [holder, name] = places[place % places.length] ?? [copy, 'services'];
    if (value === undefined) Reflect.deleteProperty(holder, name);
    else holder[name] = value;
    return copy;
  });
}

type Tree = Record<string, unknown>;

function placesOf(tree: Tree): [Tree, string][] {
  return Object.entries(tree).flatMap(([name, value]): [Tree, string][] => [
    [tree, name],
    ...(typeof value === 'object' && value !== null ? placesOf(value as Tree) : []),
  ]);
}
