const UNITS: Readonly<Record<string, number>> = {
  b: 1,
  k: 1024,
  m: 1024 ** 2,
  g: 1024 ** 3,
  t: 1024 ** 4,
  p: 1024 ** 5,
};

/**
 * A Compose size in bytes: `64m`, `2gb`, `300`; undefined when it is none. Units are powers of 1024.
 *
 * @see Compose Specification, "Specifying byte values"
 */
export function parseBytes(value: string | number): number | undefined {
  const match = /^(\d+(?:\.\d+)?)\s*(?:([bkmgtp])(?:i?b)?)?$/i.exec(String(value).trim());
  if (match === null) return undefined;
  return Math.round(Number(match[1]) * (UNITS[(match[2] ?? 'b').toLowerCase()] ?? 1));
}
