import { InvalidForm } from '../normalise/invalid-form';
import type { Reading } from './reading';

/** Runs a merge and reports what it refuses, at its place. @throws ComposeError */
export function merging<T>(reading: Reading, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof InvalidForm)) throw error;
    const at = error.at === undefined ? {} : { at: error.at };
    return reading.refuse({ code: 'wrong-value', ...at, message: error.message, hint: error.hint });
  }
}
