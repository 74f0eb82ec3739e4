import { translate, type Translation } from '../support/project';

const compose = (migrate: string, more = ''): string => `
services:
  migrate: {image: tool:1, ${migrate}}
  web:
    image: web:1
    ports: ["80:80"]
    depends_on: {migrate: {condition: service_completed_successfully}}
  other: {image: other:1}
${more}`;

const job = (translation: Translation, name = 'migrate'): object => {
  const { workload } = translation.service(name);
  if (workload.kind !== 'Job') throw new Error(`${name} is a ${workload.kind}`);
  return workload;
};
const jobName = (translation: Translation): string => (job(translation) as { name: string }).name;

test('A service whose end others await is a Job, which runs once', () => {
  const translation = translate(compose('command: migrate'));
  expect(jobName(translation)).toMatch(/^migrate-[0-9a-f]{8}$/);
  expect(job(translation)).toMatchObject({ completions: 1, restartPolicy: 'Never', backoffLimit: 0 });
  expect(translation.messages()).toEqual([
    expect.stringContaining('The service runs as a Job, once and to completion: other services wait for its end.'),
  ]);
});

test('The wait asks the API server for that very Job, with a token that nobody else in the pod gets', () => {
  const translation = translate(compose('command: migrate'));
  const { pod, access } = translation.service('web');
  const name = jobName(translation);
  expect(access).toEqual({ name: 'web', jobs: [name] });
  expect(pod.initContainers).toMatchObject([
    {
      name: 'wait-for-migrate',
      image: 'python:3.13-slim',
      command: [
        'python3',
        '-c',
        expect.stringContaining('conditions'),
        '/var/run/secrets/kubernetes.io/serviceaccount',
        translation.plan.namespace.name,
        name,
        'completed',
      ],
      mounts: [{ volume: 'api-access' }],
    },
  ]);
  expect(pod.container.mounts).toEqual([]);
  const kinds = translation.manifests().map(({ kind, metadata }) => `${kind}/${metadata.name}`);
  expect(kinds).toEqual(expect.arrayContaining(['ServiceAccount/web', 'Role/web', 'RoleBinding/web', `Job/${name}`]));
  expect(translation.service('other').access).toBeUndefined();
});

test('A changed Job has another name, and the pods that wait for it roll; any other change keeps the Job', () => {
  const before = translate(compose('command: one'));
  const changed = translate(compose('command: two'));
  const more = translate(compose('command: one', '  new: {image: new:1}'));
  expect(jobName(changed)).not.toBe(jobName(before));
  expect(changed.service('web').pod.initContainers).not.toEqual(before.service('web').pod.initContainers);
  expect(jobName(more)).toBe(jobName(before));
});

test('The name of a Job changes with its number of completions, which a cluster cannot change on a Job that exists', () => {
  const names = [1, 2, 3].map((replicas) =>
    jobName(translate(compose(`deploy: {mode: replicated-job, replicas: ${replicas}}`))),
  );
  expect(new Set(names).size).toBe(3);
});

test.each([
  ['restart: "no"', { restartPolicy: 'Never', backoffLimit: 0 }],
  ['restart: on-failure:3', { restartPolicy: 'OnFailure', backoffLimit: 3 }],
  ['restart: on-failure', { restartPolicy: 'OnFailure', backoffLimit: 1000 }],
  ['restart: always', { restartPolicy: 'OnFailure', backoffLimit: 1000 }],
  [
    'deploy: {restart_policy: {condition: on-failure, max_attempts: 4}}',
    { restartPolicy: 'OnFailure', backoffLimit: 4 },
  ],
  ['deploy: {restart_policy: {condition: none}}', { restartPolicy: 'Never', backoffLimit: 0 }],
  ['restart: always, deploy: {restart_policy: {condition: none}}', { restartPolicy: 'Never', backoffLimit: 0 }],
  ['restart: "no", deploy: {restart_policy: {condition: any}}', { restartPolicy: 'OnFailure', backoffLimit: 1000 }],
  ['restart: on-failure:3, deploy: {restart_policy: {delay: 5s}}', { restartPolicy: 'OnFailure', backoffLimit: 3 }],
  ['deploy: {mode: replicated-job, replicas: 3}', { completions: 3 }],
])('The line %s sets the restarts of a Job', (line, expected) => {
  expect(job(translate(compose(line)))).toMatchObject(expected);
});

test('A service that never restarts and serves nobody is a Job; one that serves is not, and a message says so', () => {
  const { workload } = translate('services: {a: {image: a, restart: "no"}}').service('a');
  expect(workload.kind).toBe('Job');
  const serving = translate('services: {a: {image: a, restart: "no", ports: ["80:80"]}}');
  expect(serving.service('a').workload.kind).toBe('Deployment');
  expect(serving.messages()).toEqual([expect.stringContaining('"restart: no" has no effect')]);
  const swarm = translate('services: {a: {image: a, ports: ["80:80"], deploy: {restart_policy: {condition: none}}}}');
  expect(swarm.messages()).toEqual([expect.stringContaining('"condition: none" has no effect')]);
  expect(translate('services: {a: {image: a}}').service('a').workload.kind).toBe('Deployment');
});

test('A service that may end or not is reported', () => {
  const unclear = [expect.stringContaining('does not show whether the service ends') as string];
  expect(translate('services: {a: {image: a, command: ./do-it}}').messages()).toEqual(unclear);
  // Python serves nothing by itself.
  expect(translate('services: {a: {image: "python:3.13-slim", command: python main.py}}').messages()).toEqual(unclear);
  const files = { 's/Dockerfile': 'FROM a', 'p/Dockerfile': 'FROM a\nEXPOSE 80' };
  expect(translate('services: {a: {build: ./s}}', { files }).messages()).toEqual(unclear);
  for (const service of [
    'image: a',
    'build: ./p',
    'image: a, command: ./do-it, restart: always',
    'image: a, command: ./do-it, x-kubernetes: {workload: Deployment}',
    'image: a, command: ./do-it, ports: ["80:80"]',
    'image: "nginx:1", command: ./do-it',
    'image: a, command: celery worker',
    'image: a, command: bash, tty: true, stdin_open: true',
  ]) {
    expect(translate(`services: {a: {${service}}}`, { files }).messages()).toEqual([]);
  }
  const called = 'services: {a: {image: a, command: ./do-it}, b: {image: b, environment: {A: "http://a:80"}}}';
  expect(translate(called).messages()).toEqual([]);
});

test.each([
  ['train: {image: "python:3.13-slim", command: python train.py --epochs 3}', 'Job'],
  ['x: {image: "python:3.13-slim", command: python scripts/ingest_data.py}', 'Job'],
  ['x: {image: "python:3.13-slim", command: python train_server.py}', 'Deployment'],
  ['x: {image: "python:3.13-slim", command: python load_balancer.py}', 'Deployment'],
  ['x: {image: a, command: chown -R 1000 /d, restart: on-failure}', 'Job'],
  ['x: {image: a, command: dbt build}', 'Job'],
  ['x: {image: a, command: papermill in.ipynb out.ipynb}', 'Job'],
  ['x: {image: a, command: spark-submit --master spark://m:7077 job.py}', 'Job'],
  ['x: {image: a, command: huggingface-cli download org/model}', 'Job'],
  ['x: {image: a, command: "npm run build"}', 'Job'],
  ['x: {image: a, command: "npm run build && npm run start"}', 'Job'],
  ['x: {image: a, command: sh -c "npm run build && npm run start"}', 'Deployment'],
  ['pull: {image: "ollama/ollama:0.5.1", command: pull llama3.2}', 'Job'],
  ['pull: {image: "ollama/ollama:0.5.1", entrypoint: [sh, -c, "ollama pull llama3.2"]}', 'Job'],
  ['ingest: {image: a, command: ./run}', 'Job'],
  ['ingest-worker: {image: a, command: ./run}', 'Deployment'],
  ['ingest: {image: a, command: ./run, restart: on-failure}', 'Deployment'],
  ['worker: {image: a, command: celery -A train worker, restart: on-failure}', 'Deployment'],
  ['worker: {image: a, restart: on-failure}', 'Deployment'],
  ['worker: {image: a, restart: unless-stopped, command: sh -c "exit 0"}', 'Deployment'],
  ['db-migrate: {image: a, restart: on-failure}', 'Job'],
  ['createbuckets: {image: a}', 'Job'],
  [
    'account-setup-service: {image: a}, web: {image: b, environment: {A: "http://account-setup-service:80"}}',
    'Deployment',
  ],
  ['x: {image: a, command: [sh, -c, "flask db upgrade\\npython worker.py\\n"]}', 'Deployment'],
  ['migrator: {image: a, command: sh -c "alembic upgrade head && uvicorn main:app"}', 'Deployment'],
  ['createbuckets: {image: a, restart: always}', 'Deployment'],
  ['x: {image: minio/mc}', 'Job'],
  ['x: {image: a, entrypoint: [sh, -c, "mc mb a; exit 0;"]}', 'Job'],
  ['x: {image: a, command: python manage.py migrate}', 'Job'],
  ['x: {image: a, command: python manage.py runserver}', 'Deployment'],
  ['x: {image: a, command: sh -c "python manage.py migrate && exec gunicorn app"}', 'Deployment'],
  ['x: {image: a, command: sh -c "wait-for db; alembic upgrade head"}', 'Job'],
  ['cassandra-seed: {image: a}', 'Deployment'],
  ['seed-db: {image: a}', 'Job'],
  ['setup: {image: a, ports: ["80"]}', 'Deployment'],
  ['initiator: {image: a}', 'Deployment'],
  ['topics: {image: "apache/kafka:4.0.0", entrypoint: [sh, -c], command: "kafka-topics.sh --create"}', 'Job'],
  ['backup: {image: "postgres:17", command: sh -c "pg_dump -h db > /x", restart: "no"}', 'Job'],
  ['tools: {image: "postgres:17", command: sleep infinity}', 'Deployment'],
  ['tools: {image: "python:3.13-slim", command: [sleep, "1000000"]}', 'Deployment'],
  ['setup: {image: a, command: sh -c "do-it; sleep infinity"}', 'Deployment'],
  ['dump: {image: "postgres:17", command: pg_dump -h db}', 'Job'],
  ['shell: {image: "mongo:8", entrypoint: [mongosh, "mongodb://db"], restart: always}', 'Deployment'],
  ['db: {image: "postgres:17", command: sh -c "chown x /y && exec docker-entrypoint.sh postgres"}', 'StatefulSet'],
  ['db: {image: "postgres:17", command: -c fsync=off, restart: "no"}', 'StatefulSet'],
  ['web: {image: "nginx:1", restart: "no", volumes: ["./nginx.conf:/etc/nginx/nginx.conf:ro"]}', 'Deployment'],
  ['db: {image: "cassandra:5", restart: "no"}', 'Deployment'],
  ['odoo-init: {image: "odoo:18", command: -i base --stop-after-init, restart: "no"}', 'Job'],
  ['script: {image: "python:3.13-slim", restart: "no"}', 'Job'],
])('The service %s is a %s', (service, kind) => {
  const files = { 'nginx.conf': '' };
  expect(translate(`services: {${service}}`, { files }).plan.services[0]?.workload.kind).toBe(kind);
});

test.each([
  ['db-init: {image: a, command: "true"}', 'Job'],
  ['x: {image: a, command: python manage.py migrate, restart: "no"}', 'Job'],
  ['x: {image: a, command: python manage.py migrate}', 'Job'],
  ['x: {image: a, restart: "no"}', 'Job'],
  ['x: {image: a, command: sh -c "python manage.py migrate && gunicorn app", restart: "no"}', 'Deployment'],
  ['x: {image: a, command: sh -c "python manage.py migrate && npm run start", restart: "no"}', 'Deployment'],
  ['x: {image: a, command: npm run migrate, restart: "no"}', 'Job'],
  ['x: {image: a, command: flask run, restart: "no"}', 'Deployment'],
  ['migrator: {image: a, command: uvicorn main:app}', 'Deployment'],
  ['x: {image: a, command: sleep infinity, restart: "no"}', 'Deployment'],
  ['called: {image: a, restart: "no"}', 'Deployment'],
  ['called-setup: {image: a}', 'Deployment'],
  ['x: {build: ./s, restart: "no"}', 'Deployment'],
  ['x: {build: ./s, command: ./manage.py migrate, restart: "no"}', 'Job'],
  ['init: {image: a, healthcheck: {test: "true"}}', 'Deployment'],
  ['db-init: {image: a, restart: unless-stopped}', 'Deployment'],
])('A service on whose start another one depends keeps its kind: %s is a %s', (service, kind) => {
  const [name = ''] = service.split(':');
  const other = `other: {image: b, depends_on: [${name}], command: [--api, "http://called:80", called-setup:81]}`;
  const files = { 's/Dockerfile': 'FROM a\nEXPOSE 8000\nCMD ["serve"]' };
  const translation = translate(`services: {${service}, ${other}}`, { files });
  expect(translation.service(name).workload.kind).toBe(kind);
  expect(translation.service('other').pod.initContainers).toHaveLength(kind === 'Job' ? 0 : 1);
});

test('A service that ends and that another one awaits healthy is a Job, which counts when it is ready or has completed', () => {
  const compose = `
services:
  setup: {image: "elasticsearch:8.15.0", command: "bash -c 'make-certs; echo done'", healthcheck: {test: "[ -f c ]"}}
  es: {image: "elasticsearch:8.15.0", depends_on: {setup: {condition: service_healthy}}}`;
  const translation = translate(compose);
  expect(translation.service('setup').workload).toMatchObject({ kind: 'Job', restartPolicy: 'Never' });
  expect(translation.service('setup').pod.container.readiness).toBeDefined();
  const [wait] = translation.service('es').pod.initContainers;
  expect([wait?.name, wait?.command?.at(-1)]).toEqual(['wait-for-setup', 'ready']);
  const kind = (command: string): string =>
    translate(compose.replace('make-certs; echo done', command)).service('setup').workload.kind;
  expect(kind('make-certs; exec elasticsearch')).not.toBe('Job');
  expect(kind('make-certs')).not.toBe('Job');
});

test('A service in the pod of another one that depends on it is no Job, which would refuse both', () => {
  const translation = translate(
    'services: {app: {image: a, restart: "no"}, beside: {image: b, network_mode: "service:app"}}',
  );
  expect(translation.service('app').workload.kind).toBe('Deployment');
});

test('A database image that ends is no database: no claim, no probe', () => {
  const { workload, claims, pod } = translate(
    compose('command: psql -c "select 1"').replace('tool:1', 'postgres:17'),
  ).service('migrate');
  expect(workload.kind).toBe('Job');
  expect(claims).toEqual([]);
  expect(pod.container.readiness).toBeUndefined();
});

test('A Job keeps its name when the claim that it shares is shared with one more', () => {
  const shared = compose('volumes: ["data:/d"]', '  reader: {image: r, volumes: ["data:/d"]}\nvolumes: {data: }');
  const one = translate(shared);
  const two = translate(
    shared.replace('volumes: {data: }', '  second: {image: s, volumes: ["data:/d"]}\nvolumes: {data: }'),
  );
  expect(jobName(two)).toBe(jobName(one));
});

test('A wait behind an internal network reaches the API server at its ports 443 and 6443, and a note says so', () => {
  const translation = translate(
    compose('networks: [inside]', 'networks: {inside: {internal: true}}').replace(
      'depends_on',
      'networks: [inside]\n    depends_on',
    ),
  );
  expect(translation.service('web').networkPolicy).toMatchObject({ toApiServer: true });
  const policies = translation
    .manifests()
    .filter(({ kind, metadata }) => kind === 'NetworkPolicy' && metadata.name === 'web');
  const ports = [443, 6443].map((port) => ({ port, protocol: 'TCP' }));
  expect(policies).toMatchObject([{ spec: { egress: expect.arrayContaining([{ ports }]) as unknown } }]);
  expect(translation.messages()).toEqual(
    expect.arrayContaining([
      expect.stringContaining('through the API server, so the NetworkPolicy allows the ports 443 and 6443'),
    ]),
  );
});

test('A job for every node runs once, and a message says so', () => {
  const job = (mode: string): string[] => translate(`services: {a: {image: a, deploy: {mode: ${mode}}}}`).messages();
  expect(job('global-job')).toEqual([expect.stringContaining('deploy.mode: The Job runs once in the cluster')]);
  expect(job('replicated-job')).toEqual([]);
});
