import { tell, type ServiceContext } from '../../facts/context';

/** The first of the real-time signals, as the C libraries of containers count. */
const RTMIN = 34;

/**
 * The hook that runs before a container is stopped: those of the user, then one for `stop_signal`.
 *
 * @param hook the command of the user's own hooks
 */
export function stopHook(context: ServiceContext, hook: readonly string[] | undefined): readonly string[] | undefined {
  const script = stopScript(context);
  if (script === undefined) return hook;
  return ['/bin/sh', '-c', ...(hook === undefined ? [script] : [`"$@"; ${script}`, 'stop', ...hook])];
}

/**
 * `stop_signal`: Kubernetes sends the signal that the image names. A hook sends another one before, and waits for the
 * process to end; what is left of it when the grace period is over is killed, as under Compose.
 *
 * @returns a script for a shell; undefined where there is nothing to send
 * @see Compose Specification, "stop_signal"
 */
function stopScript(context: ServiceContext): string | undefined {
  const { stop_signal, init } = context.service;
  if (stop_signal === undefined) return undefined;
  const signal = signalOf(stop_signal);
  if (signal === undefined || init === true) {
    tell(context, ['stop_signal'], {
      severity: 'warning',
      code: 'unsupported',
      message:
        signal === undefined
          ? `"${stop_signal}" is not a signal; the container gets the stop signal of its image, or SIGTERM.`
          : 'With "init", the process that needs the signal is not known; the container gets the stop signal of its image, or SIGTERM.',
      hint: 'Set the signal with STOPSIGNAL in the Dockerfile of the image.',
    });
    return undefined;
  }
  return `kill -${signal} 1 && while kill -0 1 2>/dev/null; do sleep 1; done`;
}

/** A signal as `kill` takes it: its name without `SIG`, or its number. */
function signalOf(text: string): string | undefined {
  const name = text.trim().toUpperCase().replace(/^SIG/, '');
  if (/^\d{1,2}$/.test(name) && Number(name) > 0 && Number(name) <= 64) return String(Number(name));
  const [, offset] = /^RTMIN(?:\+(\d{1,2}))?$/.exec(name) ?? [];
  if (name.startsWith('RTMIN'))
    return offset === undefined && name !== 'RTMIN' ? undefined : String(RTMIN + Number(offset ?? 0));
  return SIGNALS.has(name) ? name : undefined;
}

/** @see POSIX, signal.h */
const SIGNALS = new Set(
  'HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM CHLD CONT STOP TSTP TTIN TTOU URG XCPU XFSZ VTALRM PROF WINCH IO PWR SYS'.split(
    ' ',
  ),
);
