import type { ImageClues } from './knowledge';
import { runsClient } from './runs-client';
import { isImage } from './variants';

interface Declared {
  readonly repositories: readonly string[];
  /** The tags that it is about; all where it is not said. */
  readonly tags?: RegExp;
  readonly folders: readonly string[];
}

/**
 * Images of which nothing else is known, and the folders that a `VOLUME` in their Dockerfile names for data: no logs,
 * no configuration that stays as it is. The more special tags first.
 */
const DECLARED: readonly Declared[] = [
  { repositories: ['arangodb'], folders: ['/var/lib/arangodb3', '/var/lib/arangodb3-apps'] },
  { repositories: ['cassandra'], folders: ['/var/lib/cassandra'] },
  { repositories: ['clickhouse', 'clickhouse/clickhouse-server'], folders: ['/var/lib/clickhouse'] },
  {
    repositories: ['confluentinc/cp-zookeeper'],
    folders: ['/var/lib/zookeeper/data', '/var/lib/zookeeper/log'],
  },
  { repositories: ['consul', 'hashicorp/consul'], folders: ['/consul/data'] },
  { repositories: ['couchbase'], folders: ['/opt/couchbase/var'] },
  { repositories: ['couchdb'], folders: ['/opt/couchdb/data'] },
  { repositories: ['crate'], folders: ['/data'] },
  { repositories: ['eclipse-mosquitto'], folders: ['/mosquitto/data'] },
  { repositories: ['emqx', 'emqx/emqx'], folders: ['/opt/emqx/data'] },
  { repositories: ['eqalpha/keydb'], folders: ['/data'] },
  { repositories: ['ghost'], folders: ['/var/lib/ghost/content'] },
  { repositories: ['gitea/gitea'], tags: /rootless/, folders: ['/var/lib/gitea', '/etc/gitea'] },
  { repositories: ['gitea/gitea'], folders: ['/data'] },
  { repositories: ['gitlab/gitlab-ce', 'gitlab/gitlab-ee'], folders: ['/etc/gitlab', '/var/opt/gitlab'] },
  { repositories: ['influxdb'], tags: /^1(\D|$)/, folders: ['/var/lib/influxdb'] },
  { repositories: ['influxdb'], tags: /^3(\D|$)/, folders: [] },
  { repositories: ['influxdb'], folders: ['/var/lib/influxdb2', '/etc/influxdb2'] },
  { repositories: ['jenkins/jenkins'], folders: ['/var/jenkins_home'] },
  { repositories: ['joomla', 'matomo', 'nextcloud'], folders: ['/var/www/html'] },
  { repositories: ['louislam/uptime-kuma'], folders: ['/app/data'] },
  { repositories: ['neo4j'], folders: ['/data'] },
  { repositories: ['odoo'], folders: ['/var/lib/odoo'] },
  { repositories: ['prom/prometheus', 'prometheus/prometheus'], folders: ['/prometheus'] },
  { repositories: ['redmine'], folders: ['/usr/src/redmine/files'] },
  { repositories: ['registry'], folders: ['/var/lib/registry'] },
  { repositories: ['rethinkdb'], folders: ['/data'] },
  { repositories: ['solr'], folders: ['/var/solr'] },
  { repositories: ['sonarqube'], folders: ['/opt/sonarqube/data', '/opt/sonarqube/extensions'] },
  { repositories: ['sonatype/nexus3'], folders: ['/nexus-data'] },
  { repositories: ['vault', 'hashicorp/vault'], folders: ['/vault/file'] },
  { repositories: ['vaultwarden/server', 'dani-garcia/vaultwarden'], folders: ['/data'] },
  { repositories: ['verdaccio/verdaccio'], folders: ['/verdaccio/storage'] },
  // The tool, and not the site.
  { repositories: ['wordpress'], tags: /^cli/, folders: [] },
  { repositories: ['wordpress'], folders: ['/var/www/html'] },
  { repositories: ['zookeeper'], folders: ['/data', '/datalog'] },
];

/** The folders with data for which the container engine makes a volume, as the image asks for it. */
export function imageVolumes(clues: ImageClues): readonly string[] {
  if (runsClient(clues)) return [];
  const tag = clues.reference?.tag ?? '';
  const declared = DECLARED.find(
    ({ repositories, tags }) => isImage(clues, ...repositories) && tags?.test(tag) !== false,
  );
  return declared?.folders ?? [];
}
