import { programOf, type Run } from '../../compose/script/run';
import type { ImageClues } from './knowledge';
import { endsOf, programsOf } from './start-words';

/** Programs in the image of a server that are not servers: clients, and programs that prepare something for the server. */
const CLIENTS =
  /^(psql|pg_(dump|dumpall|restore|basebackup|isready)|createdb|mysql(dump|admin|check|import)?|mariadb(-(dump|admin|check|import))?|mongo(sh|dump|restore|import|export)?|(redis|valkey)-cli|kafka-(topics|configs|acls|console-\w+|storage)|rabbitmq(admin|ctl)|mc|elasticsearch-(certutil|users|setup-passwords|reset-password)|cqlsh|nodetool|clickhouse-client|influx|zkCli|cypher-shell|neo4j-admin|keydb-cli|arango(sh|dump|restore|import)|mosquitto_(pub|sub|passwd)|promtool|wp|curl|wget|openssl|htpasswd|cp|mv|chown|chmod|mkdir|echo|sleep|true|exit)$/;
const SERVERS =
  /^(postgres|mysqld(_safe)?|mariadbd(-safe)?|mongo[ds]|(redis|valkey)-(server|sentinel)|rabbitmq-server|kafka-server-start|minio|elasticsearch|opensearch|nginx|httpd(-foreground)?|traefik|.*entrypoint.*|run)$/;
/** Commands of the program of a server that are not the server. */
const CLIENT_COMMAND = /^(ollama )?pull /;
/** Programs that tell nothing about the purpose of a script. */
const NEUTRAL = /^(\[|\[\[|test|:|wait|set|trap|export|cd)$/;

/**
 * Whether the image of a server is used for something else than the server: a client of another one, a dump, a script
 * that prepares something. What is not known is taken for the server.
 */
export function runsClient(clues: ImageClues): boolean {
  const ends = endsOf(clues).filter((run) => !NEUTRAL.test(nameOf(run)));
  return (
    ends.length > 0 &&
    ends.every((run) => CLIENTS.test(nameOf(run)) || CLIENT_COMMAND.test(run.join(' '))) &&
    !programsOf(clues).some((run) => SERVERS.test(nameOf(run)))
  );
}

function nameOf(run: Run): string {
  return programOf(run).replace(/\.(sh|bat)$/, '');
}
