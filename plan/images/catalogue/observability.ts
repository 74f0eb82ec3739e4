import type { DeclaredImage } from './declared-image';

/** Metrics, logs, traces and what shows them. */
export const observability: readonly DeclaredImage[] = [
  { repositories: ['fluent/fluentd'], tcp: [5140, 24_224] },
  { repositories: ['grafana/grafana', 'grafana/grafana-oss'], users: { grafana: { id: 472 } } },
  { repositories: ['graphiteapp/graphite-statsd'], tcp: [80, 2003, 2004, 2023, 2024, 8080, 8126], udp: [8125] },
  {
    repositories: ['jaegertracing/all-in-one'],
    tcp: [4317, 4318, 5778, 9411, 14_250, 14_268, 16_686],
    udp: [5775, 6831, 6832],
  },
  { repositories: ['jaegertracing/jaeger'], tcp: [4317, 4318, 5778, 9411, 14_250, 14_268, 16_686] },
  { repositories: ['louislam/uptime-kuma'], volumes: [{ folders: ['/app/data'] }] },
  {
    repositories: ['otel/opentelemetry-collector', 'otel/opentelemetry-collector-contrib'],
    tcp: [4317, 4318, 55_678, 55_679],
    shell: false,
  },
  { repositories: ['prom/prometheus', 'prometheus/prometheus'], volumes: [{ folders: ['/prometheus'] }] },
];
