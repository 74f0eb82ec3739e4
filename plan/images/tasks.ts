import type { ImageClues } from './knowledge';
import { endsOf } from './start-words';

/** Names of services that only prepare something. */
const PREPARES =
  /(^|[-_])(init|setup|bootstrap|provision(er|ing)?|migrat(e|or|ions?)|seeder|createbuckets?|create[-_]\w+)([-_]|$)|^seed[-_]/i;
/** Names of services that do one piece of work. */
const WORKS =
  /(^|[-_])(train(ing|er)?|fine[-_]?tun(e|ing)|ingest(ion)?|etl|import(er)?|download(er)?|preprocess(ing)?|evaluat(e|ion)|benchmark|fixtures?|tests?|lint|chown|permissions?)([-_]|$)/i;
/** Names of services that wait for work, whatever the work is. */
const WAITS = /(^|[-_])(workers?|consumers?|queues?|schedulers?|daemon|listeners?|server|api|watch(er)?)([-_]|$)/i;
/** Images of programs that do one thing and end. */
const TASK_IMAGE =
  /^(minio\/mc|flyway\/flyway|liquibase\/liquibase|migrate\/migrate|curlimages\/curl|amazon\/aws-cli)$/;

/** Commands that end, by what stands at their beginning. */
const TASK_COMMANDS: readonly RegExp[] = [
  /\b(alembic|flask|airflow|superset)\s+(db\s+)?(upgrade|migrate|init)\b|manage\.py\s+(migrate|collectstatic|loaddata)\b|rails\s+db:/,
  /^(npx\s+)?(prisma|knex|sequelize|typeorm|drizzle-kit|goose|dbmate|sqlx)\s+(\S+\s+)?(migrate|migration|db|push|seed|up)\b/,
  /^dbt\s+(--\S+\s+)*(build|run|seed|test|snapshot|compile|deps|debug|docs\s+generate)\b/,
  /^(papermill|jupyter-nbconvert|spark-submit|great_expectations|kaggle)\s|^jupyter\s+(nbconvert|execute)\b/,
  /^(huggingface-cli|hf)\s+download\b|^(ollama\s+)?pull\s/,
  /^(chown|chmod|cp|mv|mkdir|rm|touch|ln|echo|printf|true|ls|tar|unzip|gzip|rsync|openssl|htpasswd|curl|wget|psql|pg_dump|pg_restore|mongoimport|mongorestore|gsutil)(\s|$)/,
  /^git\s+(clone|pull|fetch|checkout)\b|^(pip3?|poetry|uv\s+pip|apt-get|apk)\s+(install|add|sync)\b/,
  /^(npm|pnpm|yarn|bun)\s+(ci|install|run\s+(build|test|lint|migrate|seed)|build|test|lint)(:\w+)?(\s|$)/,
  /^(python3?\s+-m\s+)?(pytest|tox|nox|unittest)\b|^(go|cargo|mvn|gradle|dotnet)\s+(test|build)\b/,
  /^(terraform|tofu|ansible-playbook|helm|kubectl)\s/,
  // A script is called after its work: train.py, ingest_data.py, scripts/load_model.py.
  /^(python3?|uv\s+run|node|Rscript|julia|ruby|bash|sh)\s+(-\w+\s+)*(\S*\/)?(\w+[-_])?(train|fine_?tune|ingest|import|load_(data|models?|fixtures?|db)|seed|migrate|setup|init|download|preprocess|evaluate|etl|export|populate|backfill|benchmark)([-_]\w+)?\.(py|m?js|R|jl|rb|sh)\b/,
];

/** Scripts that serve something, whatever else their names say: train_server.py. */
const SERVER_SCRIPT = /[-_](server?|api|app|worker|consumer|daemon|loop)\.\w+(\s|$)/;

/** Commands of programs that run until they are stopped. */
const SERVER_COMMAND =
  /\b(gunicorn|uvicorn|hypercorn|daphne|waitress-serve|runserver|flask\s+run|http\.server|celery|puma|unicorn|sidekiq|php-fpm|supervisord|nginx|apache2-foreground|httpd-foreground|nodemon)\b|\s(s|serve|server|start|dev|watch)(:\w+)?(?=["'\s]|$)|^(sleep\s+(inf|\d+[dh]|\d{4})|tail\s+-f)/;

/** Whether a service starts a program that runs until somebody stops it. */
export function runsServer(clues: ImageClues): boolean {
  return lastOf(clues).some(isServerCommand);
}

/** Whether the command itself tells that a service ends, whatever its name and its image are. */
export function runsToItsEnd(clues: ImageClues): boolean {
  const last = lastOf(clues);
  return last.length > 0 && !last.some(isServerCommand) && last.every(isTaskCommand);
}

/**
 * Whether a service looks like one that ends: by its command, its image or its name.
 *
 * @param isClient whether the program is a client that comes with the image of a server
 * @param isTriedAgain whether Compose starts the service again after a failure. A worker of a queue says so as well, so
 * fewer names count then.
 */
export function isTask(
  key: string,
  clues: ImageClues,
  { isClient, isTriedAgain }: { readonly isClient: boolean; readonly isTriedAgain: boolean },
): boolean {
  const last = lastOf(clues);
  if (last.some((command) => /^(sleep|tail)\b/.test(command) || isServerCommand(command))) return false;
  return (
    isClient ||
    PREPARES.test(key) ||
    (!isTriedAgain && WORKS.test(key) && !WAITS.test(key)) ||
    TASK_IMAGE.test(clues.reference?.repository ?? '') ||
    last.some(isTaskCommand)
  );
}

function isServerCommand(command: string): boolean {
  return SERVER_COMMAND.test(command);
}

function isTaskCommand(command: string): boolean {
  if (SERVER_SCRIPT.test(command)) return false;
  return /^exit 0$/.test(command) || TASK_COMMANDS.some((pattern) => pattern.test(command));
}

/** The last commands of a script, one for each branch: the container is one of these in the end. */
function lastOf(clues: ImageClues): string[] {
  return endsOf(clues).map((words) => words.join(' '));
}
