import type { Input } from './input';

/** An input, and its outcome: `translated`, or the first problem. */
export interface Seed {
  readonly input: Input;
  readonly outcome: string;
}

export const seed = (compose: string, outcome: string, more: Input = {}): Seed => ({
  input: { 'compose.yaml': compose, ...more },
  outcome,
});
/** A Compose file with one service. @param body the lines of the service below its image */
export const service = (body: string): string => `services:\n  web:\n    image: a\n${body}`;
export const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');
