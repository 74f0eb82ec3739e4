/**
 * Prints what the project costs, as ratios within one run: `npm run bench`, and `npm run bench -- --cluster` for the
 * figures that need a cluster with the images present.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
/** The program in cdk8s.yaml. */
const APP = ['-r', 'ts-node/register', 'main.ts'];
/** The folders that a synthesis of the stack reads. */
const SOURCES = ['charts', 'cli', 'compose', 'output', 'plan', 'jupyter', 'mlflow', 'notebooks', 'streamlit'];
const ROUNDS = 5;
const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
const environment = { ...process.env, CDK8S_CHECK_UPGRADE: 'false' };

/** Seconds that a command takes. @throws Error when it fails */
function seconds(program: string, args: readonly string[], cwd: string, more: NodeJS.ProcessEnv = {}): number {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(program, [...args], { cwd, env: { ...environment, ...more }, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/**
 * Seconds of processor time that a Node.js process takes, with those of its threads: other load on the machine changes
 * them less than the time on a clock. @throws Error when the process fails
 */
function processorSeconds(args: readonly string[], cwd: string): number {
  const meter = join(scratch, 'meter.js');
  writeFileSync(
    meter,
    `process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  require('node:fs').writeFileSync(${JSON.stringify(`${meter}.txt`)}, String(user + system));
});`,
  );
  seconds(process.execPath, ['-r', meter, ...args], cwd);
  return Number(readFileSync(`${meter}.txt`, 'utf8')) / 1e6;
}

/** The medians of several things measured in turns, so other work of the machine affects all of them alike. */
function compare(...works: readonly (() => number)[]): number[] {
  const rounds = Array.from({ length: ROUNDS }, () => works.map((work) => work()));
  return works.map((_, index) => {
    const values = rounds.map((round) => round[index] ?? NaN).sort((a, b) => a - b);
    return values[Math.floor(values.length / 2)] ?? NaN;
  });
}

/** The cost of every cdk8s app, which also tells the speed of the machine. */
const loading = (): number => seconds(process.execPath, ['-e', "require('cdk8s');require('cdk8s-plus-27')"], ROOT);

/** An app with one empty chart, run the same way. */
function emptyApp(): string {
  const folder = join(scratch, 'empty');
  cpSync(join(ROOT, 'cdk8s.yaml'), join(folder, 'cdk8s.yaml'));
  for (const name of ['tsconfig.json', 'package.json']) cpSync(join(ROOT, name), join(folder, name));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(
    join(folder, 'main.ts'),
    `import { App, Chart } from 'cdk8s';\nconst app = new App();\nnew Chart(app, 'empty');\napp.synth();\n`,
  );
  return folder;
}

function synthesis(): void {
  const empty = emptyApp();
  const [stack, nothing] = compare(
    () => seconds('npx', ['cdk8s', 'synth', '--output', join(scratch, 'dist')], ROOT),
    () => seconds('npx', ['cdk8s', 'synth'], empty),
  );
  row('npx cdk8s synth of the stack', stack, 'of an empty app', nothing, 1.5);
}

/** The compiled program, as the package ships it. */
function installed(): void {
  execFileSync('npm', ['run', 'build'], { cwd: ROOT, stdio: 'ignore' });
  const program = join(ROOT, 'lib', 'cli', 'cdk8s-compose.js');
  const [synth, imports] = compare(
    () => processorSeconds([program, 'synth', '--output', join(scratch, 'dist-installed')], ROOT),
    () => processorSeconds(['-e', "require('cdk8s')"], ROOT),
  );
  row('cdk8s-compose synth of the stack, processor time', synth, 'of loading cdk8s', imports, 2.5);
}

/** A Compose file with so many services, each with a volume, a port, a healthcheck and a dependency. */
function manyServices(count: number): string {
  const folder = join(scratch, `services-${count}`);
  const service = (index: number): string => `  s${index}:
    image: nginx:1.29
    ports: ['${10_000 + index}:80']
    volumes: [v${index}:/data]
    healthcheck: {test: [CMD, 'true'], interval: 10s}
    depends_on: [s${(index + 1) % count}${index + 1 === count ? '-last' : ''}]
`;
  const indices = Array.from({ length: count }, (_, index) => index);
  mkdirSync(folder);
  writeFileSync(
    join(folder, 'compose.yaml'),
    `services:\n${indices.map(service).join('')}  s0-last: {image: nginx:1.29}
volumes:\n${indices.map((index) => `  v${index}:\n`).join('')}`,
  );
  return join(folder, 'compose.yaml');
}

/** How it grows with the number of services. */
function growth(): void {
  const synthesise = (count: number): (() => number) => {
    const more = { COMPOSE_FILE: manyServices(count), CDK8S_OUTDIR: join(scratch, `dist-${count}`) };
    return () => seconds(process.execPath, APP, ROOT, more);
  };
  const thousand = synthesise(1000);
  const [large = NaN, small, load = NaN] = compare(thousand, synthesise(100), loading);
  row('1,000 services', large, '100 services', small, 12);
  console.log(`1,000 services take as long as loading cdk8s and cdk8s-plus-27 ${(large / load).toFixed(1)} times`);
  console.log(`1,000 services: ${large.toFixed(2)} s (below 2.0), ${memory().toFixed(0)} MB (below 500)`);
}

/** The most memory that a process like the last one takes, in megabytes. */
function memory(): number {
  const program = "process.on('exit', () => console.log(process.resourceUsage().maxRSS)); require('./main.ts')";
  const more = {
    COMPOSE_FILE: join(scratch, 'services-1000', 'compose.yaml'),
    CDK8S_OUTDIR: join(scratch, 'dist-1000'),
  };
  const options = { cwd: ROOT, env: { ...environment, ...more }, encoding: 'utf8' as const };
  const { stdout } = spawnSync(process.execPath, ['-r', 'ts-node/register', '-e', program], options);
  return Number(stdout.trim().split('\n').at(-1)) / 1024;
}

function installation(): void {
  const folder = join(scratch, 'install');
  for (const name of ['package.json', 'package-lock.json']) cpSync(join(ROOT, name), join(folder, name));
  execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: folder, stdio: 'ignore' });
  for (const name of ['main.ts', 'cdk8s.yaml', 'tsconfig.json', 'docker-compose.yml', ...SOURCES])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  const first = seconds('npx', ['cdk8s', 'synth'], folder);
  row('the first run after npm ci', first, 'a later one', seconds('npx', ['cdk8s', 'synth'], folder), 2);
  const megabytes = execFileSync('du', ['-sm', 'node_modules'], { cwd: folder, encoding: 'utf8' }).split('\t')[0];
  console.log(`npm ci installs ${megabytes} MB (at most 280)`);
}

/** Deploys the stack into a namespace of its own. */
function cluster(): void {
  const namespace = 'cdk8s-compose-bench';
  const dist = join(scratch, 'cluster');
  const kubectl = (...args: string[]): string => execFileSync('kubectl', args, { encoding: 'utf8' });
  const rolledOut = (workload: string): void =>
    void kubectl('rollout', 'status', '-n', namespace, workload, '--timeout=180s');
  const options = { cwd: ROOT, env: { ...environment, COMPOSE_PROJECT_NAME: namespace }, stdio: 'ignore' as const };
  execFileSync('npm', ['run', 'images'], options);
  execFileSync('npx', ['cdk8s', 'synth', '--output', dist], options);
  const deploy = (): number => {
    kubectl('delete', 'namespace', namespace, '--ignore-not-found', '--wait');
    const start = Date.now();
    kubectl('apply', '-f', dist);
    for (const workload of ['statefulset/postgres', 'deploy/mlflow', 'deploy/streamlit', 'deploy/jupyter'])
      rolledOut(workload);
    return (Date.now() - start) / 1000;
  };
  deploy(); // pulls the images
  console.log(`kubectl apply to everything ready: ${deploy().toFixed(1)} s (below 60)`);
  const start = Date.now();
  kubectl('delete', 'pod', '-n', namespace, '-l', 'app.kubernetes.io/name=streamlit', '--wait=false');
  kubectl(
    'wait',
    '-n',
    namespace,
    'deploy/streamlit',
    '--for=jsonpath={.status.unavailableReplicas}=1',
    '--timeout=30s',
  );
  rolledOut('deploy/streamlit');
  console.log(`streamlit's pod deleted to ready again: ${((Date.now() - start) / 1000).toFixed(1)} s (below 15)`);
  kubectl('delete', 'namespace', namespace, '--wait=false');
}

function row(what: string, measured = NaN, reference: string, base = NaN, limit: number): void {
  console.log(
    `${what}: ${measured.toFixed(2)} s, ${reference}: ${base.toFixed(2)} s, ratio ${(measured / base).toFixed(2)} (at most ${limit})`,
  );
}

try {
  synthesis();
  installed();
  growth();
  installation();
  if (process.argv.includes('--cluster')) cluster();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
