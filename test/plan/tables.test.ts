import { hostsInText } from '../../plan/facts/host-spans';
import { isReadPlace, isStateFile } from '../../plan/storage/binds/conventions';
import { translate } from '../support/project';

/** Services that answer datagrams. @see https://www.iana.org/assignments/service-names-port-numbers */
const DATAGRAM_SERVICES = {
  tftp: 69,
  ntp: 123,
  snmp: 161,
  snmptrap: 162,
  syslog: 514,
  radius: 1812,
  'radius-acct': 1813,
  netflow: 2055,
  stun: 3478,
  sip: 5060,
  sflow: 6343,
  'jaeger-compact': 6831,
  'jaeger-binary': 6832,
  statsd: 8125,
  gelf: 12_201,
  collectd: 25_826,
};

const portsOf = (port: number): string[] =>
  translate(`
services:
  api: {image: a, ports: ["9999"]}
  web: {image: b, environment: {API_ADDRESS: "api:${port}"}}`)
    .service('api')
    .pod.container.ports.map(({ name }) => name);

test.each(Object.entries(DATAGRAM_SERVICES))(
  'A port that others name without a protocol is one for datagrams as well when %s uses it: %s',
  (_, port) => {
    expect(portsOf(port)).toEqual(['tcp-9999', `tcp-${port}`, `udp-${port}`]);
  },
);

test.each([80, 443, 5432, 8080])('The port %s that others name without a protocol is one of TCP alone', (port) => {
  expect(portsOf(port)).toEqual(['tcp-9999', `tcp-${port}`]);
});

/** The ports of the schemes, as IANA or the documentation of the program has them. */
const SCHEMES = {
  amqp: 5672,
  amqps: 5671,
  bolt: 7687,
  cassandra: 9042,
  clickhouse: 9000,
  http: 80,
  https: 443,
  ldap: 389,
  ldaps: 636,
  mariadb: 3306,
  memcached: 11_211,
  mongodb: 27_017,
  mqtt: 1883,
  mqtts: 8883,
  mysql: 3306,
  nats: 4222,
  neo4j: 7687,
  postgres: 5432,
  postgresql: 5432,
  redis: 6379,
  rediss: 6379,
  smtp: 25,
  statsd: 8125,
  syslog: 514,
  ws: 80,
  wss: 443,
};

test.each(Object.entries(SCHEMES))(
  'An address with the scheme %s and no port stands for the port %s',
  (scheme, port) => {
    expect(hostsInText(`${scheme}://api/`)).toMatchObject([{ name: 'api', port }]);
  },
);

test.each(['udp', 'statsd', 'syslog'])('An address with the scheme %s is one for datagrams', (scheme) => {
  expect(hostsInText(`${scheme}://api:99/`)).toMatchObject([{ name: 'api', port: 99, protocol: 'UDP' }]);
});

test.each([
  '/config',
  '/etc/letsencrypt',
  '/etc/pihole',
  '/etc/dnsmasq.d',
  '/etc/wireguard',
  '/etc/openvpn',
  '/etc/gitlab',
  '/etc/ldap/slapd.d',
  '/opt/adguardhome/conf',
])('A program writes to its own folder %s, although the name is one of configuration', (folder) => {
  expect([isReadPlace(folder), isReadPlace(`${folder}/nested`)]).toEqual([false, false]);
  // The neighbour has a name of configuration as well, and belongs to no such program.
  expect(isReadPlace('/etc/other')).toBe(true);
});

const READ =
  'conf config configs conf.d my-extra.d provisioning templates rules dashboards initdb sites-enabled sites-available';
test.each(READ.split(' '))('A folder named "%s" is one that programs read', (name) => {
  expect([isReadPlace(`/app/${name}`), isReadPlace(`/app/${name}x`)]).toEqual([true, false]);
});

const WRITTEN =
  'data db database log logs cache tmp var run storage upload uploads media backup backups work workspace spool';
test.each(WRITTEN.split(' '))('A folder named "%s" is one that programs write to, also below /etc', (name) => {
  expect([isReadPlace(`/etc/${name}/a`), isStateFile(`/srv/${name}/thing`)]).toEqual([false, true]);
});

const READ_FILES =
  'conf cfg cnf yaml yml toml ini properties env sql sh htm html css js ts py php rb crt cert pem key ca';
test.each(READ_FILES.split(' '))(
  'A file with the ending ".%s" is one that programs read, also in a folder for data',
  (ending) => {
    expect(isStateFile(`/data/a.${ending}`)).toBe(false);
  },
);

const STATE_FILES =
  'a.db a.db3 a.sqlite a.sqlite3 a.rdb a.aof a.mdb a.lmdb a.duckdb a.realm a.log a.state acme.json .bash_history';
test.each(STATE_FILES.split(' '))('A program keeps its state in the file "%s" wherever the file is', (name) => {
  expect(isStateFile(`/etc/app/${name}`)).toBe(true);
});
