/** A floating-point number as Compose writes it into a text: from a million on, and below 0.0001, with an exponent. */
export function floatText(value: number): string {
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  const power = Number(exponent);
  if (power >= -4 && power <= 5) return Object.is(value, -0) ? '-0' : String(value);
  return `${digits}e${exponent.charAt(0)}${String(Math.abs(power)).padStart(2, '0')}`;
}
