/** Bytes as the API server writes them, so a second `kubectl apply` finds them unchanged: `512Mi`, `10M`, or the number. */
export function bytesQuantity(bytes: number): string {
  for (const [unit, factor] of [
    ['Gi', 1024 ** 3],
    ['Mi', 1024 ** 2],
    ['Ki', 1024],
    ['G', 1000 ** 3],
    ['M', 1000 ** 2],
    ['k', 1000],
  ] as const) {
    if (bytes >= factor && bytes % factor === 0) return `${bytes / factor}${unit}`;
  }
  return String(bytes);
}

/** Processors as a Kubernetes quantity, in thousandths: `0.5` → `500m`. */
export function cpuQuantity(cpus: number): string {
  return Number.isInteger(cpus) ? String(cpus) : `${Math.round(cpus * 1000)}m`;
}
