import { parseBytes } from '../../../compose/values/bytes';
import { tell, type ServiceContext } from '../../facts/context';

/** The options of a `tmpfs` that an `emptyDir` in memory has as well. */
export interface TmpfsOptions {
  /** Bytes. */
  readonly size?: number;
  readonly readOnly?: true;
}

/** Options that every `emptyDir` has, or whose absence nobody notices. */
const WITHOUT_SAYING = /^(rw|exec|suid|dev|async|sync|(no|rel|strict)?(dir)?atime|(r?private|r?shared|r?slave)|z|Z|)$/;
const IS_OPEN = /^mode=0?[01]777$/;

/** Reads the options of a `tmpfs`, with commas between them; tells of those that an `emptyDir` does not have. */
export function tmpfsOptions(context: ServiceContext, path: readonly (string | number)[], list: string): TmpfsOptions {
  const options = list.split(',');
  const written = options.findLast((option) => option.startsWith('size='))?.slice('size='.length);
  const size = written === undefined ? undefined : parseBytes(written);
  const say = (severity: 'error' | 'warning', message: string, hint: string): void => {
    tell(context, path, {
      severity,
      code: severity === 'error' ? 'wrong-value' : 'approximation',
      message,
      hint,
    });
  };
  if (written?.endsWith('%')) {
    say(
      'warning',
      `"size=${written}" is a share of the memory of a host; the folder has no size limit in a pod.`,
      'Write a size such as "64m".',
    );
  } else if (written !== undefined && size === undefined) {
    say('error', `"${written}" is not a size.`, 'Write a size such as "64m".');
  }
  const lost = options.filter(
    (option) => !WITHOUT_SAYING.test(option) && !IS_OPEN.test(option) && option !== 'ro' && !option.startsWith('size='),
  );
  if (lost.length > 0) {
    say(
      'warning',
      `The options "${lost.join(',')}" have no effect: every user can write to a folder in memory and execute files there.`,
      'Set the owner and the mode in the entrypoint, if the program checks them.',
    );
  }
  return { ...(size === undefined ? {} : { size }), ...(options.includes('ro') ? { readOnly: true } : {}) };
}
