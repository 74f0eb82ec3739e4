/** Bytes; the Base64 of a shorter value stands in too many texts by chance. */
const MIN_BYTES = 8;
/** Characters; nobody puts a longer credential into a header. */
const MAX_LENGTH = 512;

/**
 * The texts of which one stands in the Base64 of anything that holds a value, such as in the header `Basic …` of a user
 * and a password. Each byte takes a third of four characters, so there are three of them, without the characters that
 * bytes before and behind take part in.
 *
 * @see RFC 4648, sections 4 and 5
 */
export function base64Forms(value: string): string[] {
  const bytes = Buffer.from(value);
  if (bytes.length < MIN_BYTES || value.length > MAX_LENGTH) return [];
  return [0, 2, 3].flatMap((start, before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    const whole = encoded.slice(start, Math.floor(((before + bytes.length) * 8) / 6));
    const forUrls = whole.replaceAll('+', '-').replaceAll('/', '_');
    return whole === forUrls ? [whole] : [whole, forUrls];
  });
}
