import type { Node } from '../tree/node';
import { scalar } from '../tree/node';
import { parseBytes } from '../values/bytes';
import { parseDuration } from '../values/duration';
import { InvalidForm } from './invalid-form';

/** Checks a duration; the text stays. */
export function duration(node: Node): Node {
  if (node.kind !== 'scalar' || node.value === null || parseDuration(String(node.value)) !== undefined) return node;
  throw new InvalidForm(
    `${JSON.stringify(node.value)} is not a duration.`,
    'Write a duration such as "30s" or "1m30s".',
  );
}

/** `"64m"` → its number of bytes, as text, as `docker compose config` shows it. */
export function size(node: Node): Node {
  if (node.kind !== 'scalar' || node.value === null) return node;
  // Swap without a limit.
  if (Number(node.value) === -1) return scalar(node.at, '-1');
  const bytes = parseBytes(String(node.value));
  if (bytes === undefined)
    throw new InvalidForm(`${JSON.stringify(node.value)} is not a size.`, 'Write a size such as "512m" or "2g".');
  return scalar(node.at, String(bytes));
}
