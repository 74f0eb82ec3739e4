const UNITS: Readonly<Record<string, number>> = {
  b: 1,
  k: 1024,
  m: 1024 ** 2,
  g: 1024 ** 3,
  t: 1024 ** 4,
  p: 1024 ** 5,
};

const SIZE = /^\+?((?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?) ?(?:(b)|([kmgtp])(?:i?b)?)?$/i;

/**
 * A Compose size in bytes: `64m`, `2gb`, `.5g`, `300`; undefined when the text is not a size. Units are powers of 1024,
 * and parts of a byte are dropped.
 *
 * @see Compose Specification, "Specifying byte values"
 */
export function parseBytes(value: string | number): number | undefined {
  const match = SIZE.exec(String(value));
  if (match === null) return undefined;
  return Math.trunc(Number(match[1]) * (UNITS[(match[3] ?? 'b').toLowerCase()] ?? 1));
}
