import type { Files } from '../support/project';

/** A service, the top level beside it, and the files of the project, with a credential in it. */
export interface Placed {
  readonly service?: Readonly<Record<string, unknown>>;
  readonly top?: Readonly<Record<string, unknown>>;
  readonly files?: Files;
}

type Place = (credential: string) => Placed;

/** Places of a credential that is known by its name, or by its look. */
export const SOURCES: Readonly<Record<string, Place>> = {
  variable: (it) => ({ service: { environment: { DB_PASSWORD: it } } }),
  'list of variables': (it) => ({ service: { environment: [`API_TOKEN=${it}`] } }),
  'URL of a variable': (it) => ({ service: { environment: { DB: `postgres://u:${it}@db/x` } } }),
  'connection string': (it) => ({ service: { environment: { DB: `Server=db;Password=${it};` } } }),
  'JSON in a variable': (it) => ({ service: { environment: { SETTINGS: `{"password":"${it}"}` } } }),
  'YAML in a variable': (it) => ({ service: { environment: { SETTINGS: `user: u\npassword: ${it}` } } }),
  'YAML in a list of variables': (it) => ({ service: { environment: [`SETTINGS=user: u\npassword: ${it}`] } }),
  'TOML in a variable': (it) => ({ service: { environment: { SETTINGS: `[db]\npassword = "${it}"` } } }),
  'Ruby in a variable': (it) => ({ service: { environment: { SETTINGS: `rails['root_password'] = '${it}'` } } }),
  'YAML in an env file': (it) => ({
    service: { env_file: 'a.env' },
    files: { 'a.env': `SETTINGS="user: u\npassword: ${it}"\n` },
  }),
  'env file': (it) => ({ service: { env_file: 'a.env' }, files: { 'a.env': `DB_PASSWORD="${it}"\n` } }),
  'raw env file': (it) => ({
    service: { env_file: [{ path: 'a.env', format: 'raw' }] },
    files: { 'a.env': `DB_PASSWORD=${it}\n` },
  }),
  '.env': (it) => ({ service: { environment: { X: '${DB_PASSWORD}' } }, files: { '.env': `DB_PASSWORD=${it}\n` } }),
  'default of a variable': (it) => ({ service: { environment: { DB_PASSWORD: `\${UNSET:-${it}}` } } }),
  command: (it) => ({ service: { command: `serve --password=${it} --port 80` } }),
  'list of a command': (it) => ({ service: { command: ['serve', '--api-key', it] } }),
  entrypoint: (it) => ({ service: { entrypoint: ['serve', `x://u:${it}@h`] } }),
  script: (it) => ({ service: { command: ['sh', '-c', `PGPASSWORD='${it}' psql && redis-cli -a ${it}`] } }),
  'settings in a script': (it) => ({
    service: { command: ['sh', '-c', `cat > x <<EOF\nuser: u\npassword: ${it}\nEOF\nrun x`] },
  }),
  'header in a script': (it) => ({ service: { healthcheck: { test: `curl -H "X-Api-Key: ${it}" http://x` } } }),
  healthcheck: (it) => ({ service: { healthcheck: { test: ['CMD', 'mysqladmin', 'ping', `-p${it}`] } } }),
  'script of a healthcheck': (it) => ({ service: { healthcheck: { test: `curl -u me:${it} http://localhost` } } }),
  post_start: (it) => ({ service: { post_start: [{ command: ['run', `--token=${it}`] }] } }),
  'environment of pre_stop': (it) => ({ service: { pre_stop: [{ command: 'run', environment: { TOKEN: it } }] } }),
  label: (it) => ({ service: { labels: { 'com.example.password': it } } }),
  'list of labels': (it) => ({ service: { labels: [`com.example.db=postgres://u:${it}@db`] } }),
  'label file': (it) => ({ service: { label_file: 'a.labels' }, files: { 'a.labels': `com.example.token=${it}\n` } }),
  annotation: (it) => ({ service: { annotations: { 'example.com/secret': it } } }),
  'build argument': (it) => ({
    service: { build: { context: '.', dockerfile_inline: 'FROM a', args: { NPM_TOKEN: it } } },
  }),
  'content of a config': (it) => ({
    service: { configs: ['c'] },
    top: { configs: { c: { content: `user: u\npassword: ${it}\n` } } },
  }),
  'file of a secret': (it) => ({
    service: { secrets: ['s'] },
    top: { secrets: { s: { file: './s.txt' } } },
    files: { 's.txt': `${it}\n` },
  }),
  'variable of a secret': (it) => ({
    service: { secrets: ['s'] },
    top: { secrets: { s: { environment: 'ANY' } } },
    files: { '.env': `ANY=${it}\n` },
  }),
  'content of a secret': (it) => ({ service: { secrets: ['s'] }, top: { secrets: { s: { content: it } } } }),
  'init container of kompose': (it) => ({
    service: {
      labels: {
        'kompose.init.containers.image': 'a',
        'kompose.init.containers.command': `["run", "--password=${it}"]`,
      },
    },
  }),
  fragment: (it) => ({ top: { 'x-common': { DB_PASSWORD: it } } }),
  'service that is not enabled': (it) => ({
    top: { services: { off: { image: 'a', profiles: ['off'], environment: { DB_PASSWORD: it } } } },
  }),
  'included file': (it) => ({
    top: { include: [{ path: 'b.yaml', env_file: 'b.env' }] },
    files: {
      'b.yaml': 'services: {b: {image: a, environment: {X: "${DB_PASSWORD}"}}}\n',
      'b.env': `DB_PASSWORD=${it}\n`,
    },
  }),
};

/** Where it stands in a file that is a credential for that: it is not looked for elsewhere. */
export const FILES: Readonly<Record<string, Place>> = {
  'file of a config': (it) => ({
    service: { configs: [{ source: 'f', target: '/etc/app.toml' }] },
    top: { configs: { f: { file: './app.toml' } } },
    files: { 'app.toml': `[db]\npassword = "${it}"\n` },
  }),
  'file of the project': (it) => ({
    service: { volumes: ['./app:/app:ro'] },
    files: { 'app/app.ini': `[db]\npassword = ${it}\n`, 'app/plain.txt': 'x' },
  }),
  'program of the project': (it) => ({
    service: { volumes: ['./app:/app:ro'] },
    files: { 'app/app.py': `connect("postgres://u:${it}@db")\n` },
  }),
};

/** Places of a credential that is known by its value alone. */
export const COPIES: Readonly<Record<string, Place>> = {
  variable: (it) => ({ service: { environment: { COPY: it } } }),
  'part of a variable': (it) => ({ service: { environment: { COPY: `a${it}b` } } }),
  word: (it) => ({ service: { command: ['run', it] } }),
  'part of a word': (it) => ({ service: { command: ['run', `-x${it}y`] } }),
  healthcheck: (it) => ({ service: { healthcheck: { test: ['CMD-SHELL', `check '${it}' "${it}" ${it}`] } } }),
  hook: (it) => ({ service: { pre_stop: [{ command: ['run', it], environment: { COPY: it } }] } }),
  label: (it) => ({ service: { labels: { note: `it is ${it}` } } }),
  config: (it) => ({ service: { configs: ['d'] }, top: { configs: { d: { content: `it is ${it}` } } } }),
  file: (it) => ({ service: { volumes: ['./web:/app:ro'] }, files: { 'web/page.html': `<p>${it}</p>` } }),
  binary: (it) => ({
    service: { volumes: ['./bin:/app:ro'] },
    files: { 'bin/data': Buffer.from(`\0\xff${it}`, 'latin1') },
  }),
};

/** Faults of values that are found by their names; a text is added to the file as it is. */
export const MISTAKES: Readonly<Record<string, (credential: string) => Placed | string>> = {
  'list for a value': (it) => ({ service: { environment: { API_KEY: [it] } } }),
  'variable that does not end': (it) => ({ service: { environment: { API_KEY: `${it}\${X` } } }),
  'default that does not end': (it) => ({ service: { hostname: `\${API_KEY:-${it}` } }),
  'option with a wrong variable': (it) => ({ service: { command: `run --password=${it} \${}` } }),
  'wrong env file': (it) => ({ service: { env_file: 'w.env' }, files: { 'w.env': `API_KEY='${it}\n` } }),
  'wrong variable in an env file': (it) => ({
    service: { env_file: 'w.env' },
    files: { 'w.env': `API_KEY="${it}\${X"\n` },
  }),
  alias: (it) => `x-a: {DB_PASSWORD: *${it}}\n`,
  tag: (it) => `x-a:\n  DB_PASSWORD: !${it} x\n`,
  quote: (it) => `x-a:\n  DB_PASSWORD: "${it}\n`,
  escape: (it) => `x-a:\n  DB_PASSWORD: "${it}\\y"\n`,
  'key twice': (it) => `x-a: {DB_PASSWORD: ${it}, DB_PASSWORD: ${it}}\n`,
  indentation: (it) => `x-a:\n  DB_PASSWORD: ${it}\n x: ${it}: y: z\n`,
};

/** Places with a known credential where something else should be. */
export const MISFITS: Readonly<Record<string, Place>> = {
  'mapping for a value': (it) => ({ service: { environment: { API_KEY: { [it]: { x: it } } } } }),
  port: (it) => ({ service: { ports: [it] } }),
  'part of a port': (it) => ({ service: { ports: [`${it}:80`, `80:${it}`] } }),
  'unknown key': (it) => ({ service: { [it]: 'x' } }),
  'wrong type': (it) => ({ service: { tty: it, privileged: { DB_PASSWORD: it }, cpus: it } }),
  'long value': (it) => ({ service: { ports: [{ target: ['x'.repeat(40), it, it, it, it] }] } }),
  duration: (it) => ({ service: { stop_grace_period: it } }),
  size: (it) => ({ service: { mem_limit: it, shm_size: it } }),
  dependency: (it) => ({ service: { depends_on: [it] } }),
  network: (it) => ({ service: { networks: [it] } }),
  secret: (it) => ({ service: { secrets: [it] } }),
  mount: (it) => ({ service: { volumes: [`./${it}:/x`, `/${it}:/y`, `:${it}:`] } }),
  'env file': (it) => ({ service: { env_file: it } }),
  extends: (it) => ({ service: { extends: { service: it } } }),
  user: (it) => ({ service: { user: it, restart: it, sysctls: { x: it } } }),
  'label of kompose': (it) => ({ service: { labels: { 'kompose.service.type': it, [`kompose.${it}`]: it } } }),
  'patch that does not fit': (it) => ({
    service: { 'x-kubernetes': { patches: { Deployment: [{ op: 'remove', path: `/spec/${it}` }] } } },
  }),
  'test of a patch': (it) => ({
    service: {
      environment: { DB_PASSWORD: it },
      'x-kubernetes': { patches: { Secret: [{ op: 'test', path: '/data/DB_PASSWORD', value: 'x' }] } },
    },
  }),
  'wrong variable': (it) => ({ service: { hostname: `\${X:?${it}}`, domainname: `\${${it}` } }),
};
