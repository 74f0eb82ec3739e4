import type { Service } from '../../compose/model/service';
import { imageVolumes } from '../images/image-volumes';
import type { ImageClues, ImageKnowledge } from '../images/knowledge';
import { isTask, runsServer, runsToItsEnd } from '../images/tasks';
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
  if (publishes(service) || isKnownServer || isCalled(key, signs)) return undefined;
  if (dependents.size > 0 && mayServe(key, signs, clues)) return undefined;
  const restart = restartOf(service)?.policy;
  // A check is the sign of a server, unless the command shows that the service ends.
  const isChecked = conditions.includes('service_healthy') || service.healthcheck?.test !== undefined;
  if (isChecked) return restart !== 'always' && runsToItsEnd(clues) ? 'task' : undefined;
  if (restart === 'no') return 'restarts never';
  const isTriedAgain = restart === 'on-failure';
  return restart !== 'always' && isTask(key, clues, { isClient, isTriedAgain }) ? 'task' : undefined;
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
    knowledge?.ports !== undefined,
    publishes(service),
    service.healthcheck?.test !== undefined,
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

function publishes({ ports = [], expose = [] }: Service): boolean {
  return ports.length + expose.length > 0;
}
