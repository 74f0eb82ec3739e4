import type { DeclaredImage } from './declared-image';

/** Queues, mail servers for tests, and what coordinates clusters. */
export const messaging: readonly DeclaredImage[] = [
  { repositories: ['apache/activemq-classic'], tcp: [1883, 5672, 8161, 61_613, 61_614, 61_616] },
  { repositories: ['apachepulsar/pulsar'], tcp: [6650, 8080] },
  { repositories: ['axllent/mailpit'], tcp: [1025, 1110, 8025] },
  {
    repositories: ['confluentinc/cp-zookeeper'],
    tcp: [2181, 2888, 3888],
    volumes: [{ folders: ['/var/lib/zookeeper/data', '/var/lib/zookeeper/log'] }],
  },
  { repositories: ['eclipse-mosquitto'], tcp: [1883], volumes: [{ folders: ['/mosquitto/data'] }] },
  {
    repositories: ['emqx', 'emqx/emqx'],
    tcp: [1883, 4370, 5369, 8083, 8084, 8883, 18_083],
    volumes: [{ folders: ['/opt/emqx/data'] }],
  },
  { repositories: ['maildev/maildev'], tcp: [1025, 1080] },
  { repositories: ['mailhog/mailhog'], tcp: [1025, 8025] },
  { repositories: ['nats'], tcp: [4222, 6222, 8222], shell: false },
  { repositories: ['nsqio/nsq'], tcp: [4150, 4151, 4160, 4161, 4170, 4171] },
  { repositories: ['temporalio/auto-setup', 'temporalio/server'], tcp: [7233] },
  { repositories: ['zookeeper'], tcp: [2181, 2888, 3888], volumes: [{ folders: ['/data', '/datalog'] }] },
];
