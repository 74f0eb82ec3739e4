import type { Healthcheck } from '../../../compose/model/service';

const OPTIONS = {
  interval: 'interval',
  timeout: 'timeout',
  'start-period': 'start_period',
  'start-interval': 'start_interval',
} as const;

/**
 * The HEALTHCHECK of a Dockerfile, as a Compose file would say it; what a service says of its own goes over it.
 *
 * @param text what stands behind the keyword
 * @see https://docs.docker.com/reference/dockerfile/#healthcheck
 */
export function readHealthcheck(text: string): Healthcheck | undefined {
  const line = text.replace(/\\\r?\n\s*/g, ' ').trim();
  const options = new Map<string, string>();
  const option = /--([\w-]+)=(\S+)\s+/y;
  let end = 0;
  for (let found = option.exec(line); found !== null; found = option.exec(line)) {
    options.set(found[1] ?? '', found[2] ?? '');
    end = option.lastIndex;
  }
  const [kind = ''] = /^(?:NONE|CMD)/i.exec(line.slice(end)) ?? [];
  const command = kind === '' ? '' : line.slice(end + kind.length).trim();
  if (kind.toUpperCase() === 'NONE') return { test: ['NONE'] };
  if (command === '') return undefined;
  const retries = Number(options.get('retries'));
  const timings = Object.entries(OPTIONS).flatMap(([flag, key]) => {
    const value = options.get(flag);
    return value === undefined ? [] : [[key, value] as const];
  });
  return {
    test: words(command),
    ...Object.fromEntries(timings),
    ...(Number.isInteger(retries) && retries > 0 ? { retries } : {}),
  };
}

/** A JSON list is run as it is, anything else by a shell. */
function words(command: string): string[] {
  try {
    const list: unknown = JSON.parse(command);
    if (Array.isArray(list)) return ['CMD', ...list.map(String)];
  } catch {
    // It is a script.
  }
  return ['CMD-SHELL', command];
}
