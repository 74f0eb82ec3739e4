const UNITS: Readonly<Record<string, number>> = {
  us: 1e-6,
  µs: 1e-6,
  ns: 1e-9,
  ms: 1e-3,
  s: 1,
  m: 60,
  h: 3600,
  d: 86_400,
  w: 604_800,
};

/**
 * A Compose duration in seconds: `1m30s`, `1.5h`, `500ms`; undefined when it is none.
 *
 * @see Compose Specification, "Specifying durations"
 */
export function parseDuration(text: string): number | undefined {
  if (text === '0') return 0;
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ns|us|µs|ms|s|m|h|d|w)/g)];
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== text) return undefined;
  return parts.reduce((sum, [, amount = '', unit = '']) => sum + Number(amount) * (UNITS[unit] ?? 0), 0);
}
