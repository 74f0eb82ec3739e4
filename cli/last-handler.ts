import { relative, sep } from 'node:path';
import { stageOf } from '../compose/stage';
import { terminal } from '../output/terminal';

/** A fault of the program itself. @see sysexits(3), EX_SOFTWARE */
const EXIT_FAULT = 70;
/** Output that cannot be written. @see sysexits(3), EX_IOERR */
const EXIT_OUTPUT = 74;
/** Set to `1`, this variable of the environment shows the whole stack of a fault. */
const DEBUG = 'CDK8S_COMPOSE_DEBUG';
/** Places of the program that a message about a fault names. */
const MAX_PLACES = 5;

/**
 * Runs the main function of a program. Every error that the function lets through, at once or later, is a fault of the
 * program: one message tells what the program was doing, and the exit status is 70. A reader of the output that has
 * heard enough, such as `head`, is no fault.
 */
export function runProgram(main: () => void | Promise<void>): void {
  terminal.onFailure(tellOfOutput);
  process.on('uncaughtException', endWithFault);
  process.on('unhandledRejection', endWithFault);
  if (!hasCurrentFolder()) {
    terminal.tell('\nThe current folder does not exist any more, or cannot be read. Change to another folder: cd\n');
    process.exitCode = 1;
    return;
  }
  try {
    Promise.resolve(main()).catch(endWithFault);
  } catch (error) {
    endWithFault(error);
  }
}

/** Relative paths start in the current folder, which may have been removed since the shell went into it. */
function hasCurrentFolder(): boolean {
  try {
    process.cwd();
    return true;
  } catch {
    return false;
  }
}

/** The text about a fault for people. The message of the error itself may quote a credential, and does not show. */
export function describeFault(error: unknown, debug = process.env[DEBUG] === '1'): string {
  const { doing, file } = stageOf(error) ?? { doing: 'starting or ending' };
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return [
    'This is a fault of cdk8s-compose, not of your files.',
    `  While ${doing}${file === undefined ? '' : ` (${file})`}: ${nameOf(error)}`,
    ...placesIn(stack).map((place) => `    at ${place}`),
    '  Please report these lines, with the Compose file if you may, to the people from whom you have cdk8s-compose.',
    ...(debug
      ? [stack === '' ? String(error) : stack]
      : [`  ${DEBUG}=1 shows the whole fault, with values of your files.`]),
  ].join('\n');
}

function endWithFault(error: unknown): never {
  terminal.tell(`\n${describeFault(error)}\n`);
  process.exit(EXIT_FAULT);
}

/** The kind of an error, and what the system says of it where the system made it. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return `a thrown ${typeof error}`;
  const { name } = error.constructor;
  return 'code' in error && typeof error.code === 'string' ? `${name} ${error.code}` : name;
}

/** The lines of the program's own code in a stack, the innermost first. */
function placesIn(stack: string): string[] {
  const root = `${__dirname.slice(0, __dirname.lastIndexOf(sep))}${sep}`;
  const places = stack.split('\n').flatMap((line) => {
    const start = line.indexOf(root);
    if (!line.startsWith('    at ') || start < 0) return [];
    return [relative(root, line.slice(start).replace(/\)$/, ''))];
  });
  return [...new Set(places)].slice(0, MAX_PLACES);
}

function tellOfOutput({ code, message }: NodeJS.ErrnoException): void {
  if (code === 'EPIPE') return;
  process.exitCode = EXIT_OUTPUT;
  terminal.tell(`\nThe output cannot be written: ${message}.\n`);
}
