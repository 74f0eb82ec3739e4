import { posix } from 'node:path';
import type { ImageClues } from './knowledge';

/** Programs in the image of a server that are not servers: clients, and programs that prepare something for the server. */
const CLIENTS =
  /^(psql|pg_(dump|dumpall|restore|basebackup|isready)|createdb|mysql(dump|admin|check|import)?|mariadb(-(dump|admin|check|import))?|mongo(sh|dump|restore|import|export)?|(redis|valkey)-cli|kafka-(topics|configs|acls|console-\w+|storage)|rabbitmq(admin|ctl)|mc|elasticsearch-(certutil|users|setup-passwords|reset-password)|cqlsh|nodetool|clickhouse-client|influx|zkCli|cypher-shell|neo4j-admin|keydb-cli|arango(sh|dump|restore|import)|mosquitto_(pub|sub|passwd)|promtool|wp|curl|wget|openssl|htpasswd|cp|mv|chown|chmod|mkdir|echo|sleep|true|exit)$/;
const SERVERS =
  /^(postgres|mysqld(_safe)?|mariadbd(-safe)?|mongo[ds]|(redis|valkey)-(server|sentinel)|rabbitmq-server|kafka-server-start|minio|elasticsearch|opensearch|nginx|httpd(-foreground)?|traefik|.*entrypoint.*|run)$/;
const ENDS = /^(done|fi|esac|\)|\})$/;
/** Words before a program in a script. */
const PREFIX = /^(?:(?:if|then|else|elif|do|until|while|exec|time|!|\w+=\S*|\{|\()\s+)+/;

/**
 * Whether the image of a server is used for something else than the server: a client of another one, a dump, a script
 * that prepares something. What is not known is taken for the server.
 */
export function runsClient({ service }: ImageClues): boolean {
  const words = [...(service.entrypoint ?? []), ...(service.command ?? [])];
  const [first = '', ...rest] = words;
  const isShell = /^(.*\/)?(ba|da|a)?sh$/.test(first);
  const script = (isShell ? rest.find((word) => !/^-\w+$/.test(word)) : undefined) ?? '';
  const programs = isShell ? script.split(/[;&|\n]+/).map(programOf) : [programOf(first)];
  const run = programs.filter((program) => program !== '' && !ENDS.test(program));
  return CLIENTS.test(run.at(-1) ?? '') && !run.some((program) => SERVERS.test(program));
}

function programOf(command: string): string {
  const [word = ''] = command.trim().replace(PREFIX, '').split(/\s+/);
  return posix.basename(word).replace(/\.(sh|bat)$/, '');
}
