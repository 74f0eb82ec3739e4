import type { Service } from '../../compose/model/service';
import { isPort, MAX_PORT } from '../../compose/values/port';
import type { Refusal } from './refusal';

/** In any case of letters, as the container engine takes them; an empty text stands for TCP. */
const PROTOCOL = /^(tcp|udp|sctp)?$/i;

/**
 * The ports in the long form that Compose reads without a check, and that no container engine and no cluster opens.
 *
 * @see https://docs.docker.com/reference/compose-file/services/#ports
 */
export function wrongPorts({ ports = [] }: Service): Refusal[] {
  return ports.flatMap(({ target, published = '', protocol = '' }, index) => {
    const refusals: Refusal[] = [];
    const refuse = (key: string, message: string, hint: string): void => {
      refusals.push({ path: ['ports', index, key], message, hint });
    };
    if (!isPort(target)) {
      refuse('target', `${target} is not a port of a container.`, `Write a number from 1 to ${MAX_PORT}.`);
    }
    if (!isPublished(published)) {
      const hint = `Write a number from 0 to ${MAX_PORT}, or a range such as "8000-8010".`;
      refuse('published', `${JSON.stringify(published)} is not a port of a machine.`, hint);
    }
    if (!PROTOCOL.test(protocol)) {
      refuse('protocol', `${JSON.stringify(protocol)} is not a protocol of a port.`, 'Write tcp, udp or sctp.');
    }
    return refusals;
  });
}

/** Port 0 is any port that is free, as is an empty text. */
function isPublished(text: string): boolean {
  if (text === '') return true;
  const [, first = NaN, last = first] = (/^(\d+)(?:-(\d+))?$/.exec(text) ?? []).map((end) =>
    end ? Number(end) : undefined,
  );
  return first <= last && last <= MAX_PORT;
}
