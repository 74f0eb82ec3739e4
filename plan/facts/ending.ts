import type { Service } from '../../compose/model/service';
import { imageVolumes } from '../images/image-volumes';
import type { ImageClues, ImageKnowledge } from '../images/knowledge';
import { endsOf } from '../images/start-words';
import type { Mentions } from './mentions';
import type { Settings } from '../settings/settings';
import type { Ending, ServiceContext } from './context';
import type { Relations } from './relations';
import { restartOf } from './restart';

const CHOSEN = {
  Job: 'chosen',
  CronJob: 'scheduled',
  Deployment: undefined,
  StatefulSet: undefined,
  DaemonSet: undefined,
} as const;

/** Names of services that only prepare something. */
const TASK_NAME =
  /(^|[-_])(init|setup|bootstrap|provision(er|ing)?|migrat(e|or|ions?)|seeder|createbuckets?|create[-_]\w+)([-_]|$)|^seed[-_]/i;
/** Images of programs that do one thing and end. */
const TASK_IMAGE =
  /^(minio\/mc|flyway\/flyway|liquibase\/liquibase|migrate\/migrate|curlimages\/curl|amazon\/aws-cli)$/;

const TASK_COMMAND =
  /\b(alembic|flask|airflow|superset)\s+(db\s+)?(upgrade|migrate|init)\b|manage\.py\s+migrate\b|rails\s+db:/;

/** Commands of programs that run until they are stopped. */
const SERVER_COMMAND =
  /\b(gunicorn|uvicorn|hypercorn|daphne|waitress-serve|runserver|flask\s+run|http\.server|celery|puma|unicorn|sidekiq|php-fpm|supervisord|nginx|apache2-foreground|httpd-foreground|nodemon)\b|\s(s|serve|server|start|dev|watch)(:\w+)?(?=["'\s]|$)|^(sleep\s+(inf|\d+[dh]|\d{4})|tail\s+-f)/;

/** Signs beyond the service itself that it serves others. */
interface Signs {
  readonly relations: Relations;
  readonly mentions: Mentions;
  /** The ports of its Dockerfile. */
  readonly exposed: readonly object[];
}

/** The program that a service runs. */
interface Program {
  readonly knowledge: ImageKnowledge | undefined;
  /** Whether the program is a client that comes with the image of a server. */
  readonly isClient: boolean;
}

/**
 * Whether a service ends: the user says so, others wait for its end, `deploy.mode` says so, or nothing shows that it
 * serves anybody, and it either is never restarted or looks like a task. That others depend on its start shows nothing:
 * Compose starts them one after the other.
 */
export function endingOf(
  key: string,
  clues: ImageClues,
  signs: Signs,
  { knowledge, isClient }: Program,
  { workload }: Settings,
): Ending | undefined {
  if (workload !== undefined) return CHOSEN[workload];
  const { service } = clues;
  const dependents = signs.relations.dependents(key);
  const conditions = [...dependents.values()];
  if (conditions.includes('service_completed_successfully')) return 'awaited';
  if (service.deploy?.mode?.endsWith('-job')) return 'job mode';
  const isKnownServer = knowledge?.ports !== undefined || keepsData(service, clues);
  if (conditions.includes('service_healthy') || servesByItself(service) || isKnownServer) return undefined;
  if (isCalled(key, signs) || (dependents.size > 0 && mayServe(key, signs, clues))) return undefined;
  const restart = restartOf(service)?.policy;
  if (restart === 'no') return 'restarts never';
  return restart !== 'always' && isTask(key, clues, isClient) ? 'task' : undefined;
}

/** The part of a service's context that tells whether the service may end. */
type Unclear = Pick<
  ServiceContext,
  'key' | 'service' | 'clues' | 'knowledge' | 'settings' | 'relations' | 'mentions' | 'dockerfile'
>;

/** Whether nothing tells that a service runs all the time, and nothing that it ends; all that runs a command of the project. */
export function mayEnd({ key, service, clues, knowledge, settings, dockerfile, ...signs }: Unclear): boolean {
  const runsOwn = hasOwnCommand(service) || dockerfile !== undefined;
  const tells = [
    settings.workload !== undefined,
    restartOf(service) !== undefined,
    knowledge !== undefined,
    servesByItself(service),
    keepsData(service, clues),
    (dockerfile?.exposed ?? []).length > 0,
    runsServer(clues),
    isCalled(key, signs),
    signs.relations.dependents(key).size > 0,
    // A shell that waits for somebody.
    service.tty === true && service.stdin_open === true,
  ];
  return runsOwn && !tells.includes(true);
}

/** Whether those who depend on its start may need it to run: they share its pod, or it is started as a server. */
function mayServe(key: string, { relations, exposed }: Signs, clues: ImageClues): boolean {
  return (
    [...relations.dependents(key).keys()].some((other) => relations.inOnePod(key, other)) ||
    (exposed.length > 0 && !hasOwnCommand(clues.service)) ||
    runsServer(clues)
  );
}

function runsServer(clues: ImageClues): boolean {
  return lastOf(clues).some((command) => SERVER_COMMAND.test(command));
}

function isCalled(key: string, { mentions }: Pick<Signs, 'mentions'>): boolean {
  return mentions.of(key).some(({ by }) => by !== key);
}

/** Whether it starts as its image does, which is made for a server that keeps something. */
function keepsData(service: Service, clues: ImageClues): boolean {
  return !hasOwnCommand(service) && imageVolumes(clues).length > 0;
}

function hasOwnCommand({ command, entrypoint }: Service): boolean {
  return [...(entrypoint ?? []), ...(command ?? [])].length > 0;
}

function servesByItself({ ports = [], expose = [], healthcheck }: Service): boolean {
  return ports.length + expose.length > 0 || healthcheck?.test !== undefined;
}

/** `on-failure` stands at what ends and at what should never end: what it is called and what it runs tell. */
function isTask(key: string, clues: ImageClues, isClient: boolean): boolean {
  const last = lastOf(clues);
  const isAny = (pattern: RegExp): boolean => last.some((command) => pattern.test(command));
  if (isAny(/^(sleep|tail)\b/) || runsServer(clues)) return false;
  return (
    isClient ||
    TASK_NAME.test(key) ||
    TASK_IMAGE.test(clues.reference?.repository ?? '') ||
    isAny(/^exit 0$/) ||
    isAny(TASK_COMMAND)
  );
}

/** The last commands of what it is started with, one for each branch: what the container is in the end. */
function lastOf(clues: ImageClues): string[] {
  return endsOf(clues).map((words) => words.join(' '));
}
