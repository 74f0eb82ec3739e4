import { configOf } from '../../compose/config/config';
import { loadProject } from '../../compose/load';
import { ComposeError, formatProblem } from '../../compose/problem';
import type { Json } from '../../compose/tree/node';
import type { Answer } from './oracle';

/** The model of some files as it is read here. */
export function read(files: readonly string[], profiles: readonly string[], environment: NodeJS.ProcessEnv): Answer {
  try {
    return { model: configOf(loadProject({ file: files, profiles, environment }).project) };
  } catch (error) {
    if (error instanceof ComposeError) return { refusal: error.problems.map(formatProblem).join('\n') };
    throw error;
  }
}

/**
 * Where two answers differ, one line for each place; empty when they say the same, or both refuse. What makes compose-go
 * crash is nothing to compare with.
 */
export function differences(oracle: Answer | 'crash', own: Answer): string[] {
  if (oracle === 'crash') return [];
  if ('refusal' in oracle) return 'refusal' in own ? [] : [`only compose-go refuses: ${oracle.refusal}`];
  if ('refusal' in own) return [`only this refuses: ${own.refusal}`];
  return compare(oracle.model, own.model, '');
}

function compare(oracle: Json | undefined, own: Json | undefined, path: string): string[] {
  if (isObject(oracle) && isObject(own) && Array.isArray(oracle) === Array.isArray(own)) {
    const keys = [...new Set([...Object.keys(oracle), ...Object.keys(own)])];
    const of = (value: object, key: string): Json | undefined => (value as Record<string, Json>)[key];
    return keys.flatMap((key) => compare(of(oracle, key), of(own, key), `${path}/${key}`));
  }
  return oracle === own ? [] : [`${path}: compose-go ${JSON.stringify(oracle)}, here ${JSON.stringify(own)}`];
}

function isObject(value: Json | undefined): value is object & Json {
  return typeof value === 'object' && value !== null;
}
