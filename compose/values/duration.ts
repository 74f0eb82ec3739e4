const UNITS: Readonly<Record<string, number>> = {
  us: 1e-6,
  µs: 1e-6,
  μs: 1e-6,
  ns: 1e-9,
  ms: 1e-3,
  s: 1,
  m: 60,
  h: 3600,
  d: 86_400,
  w: 604_800,
};

/** The longest time that fits into 63 bits of nanoseconds, as in Compose. Seconds. */
const LONGEST = 2 ** 63 / 1e9;

/**
 * A Compose duration in seconds: `1m30s`, `1.5h`, `.5s`, `500ms`; undefined for any other text. No time is below 0.
 *
 * @see Compose Specification, "Specifying durations"
 */
export function parseDuration(text: string): number | undefined {
  const written = text.replace(/^\+/, '');
  if (written === '0') return 0;
  const parts = [...written.matchAll(/(\d+(?:\.\d*)?|\.\d+)(ns|us|µs|μs|ms|s|m|h|d|w)/gy)];
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== written) return undefined;
  const seconds = parts.reduce((sum, [, amount = '', unit = '']) => sum + Number(amount) * (UNITS[unit] ?? 0), 0);
  return seconds > LONGEST ? undefined : seconds;
}
