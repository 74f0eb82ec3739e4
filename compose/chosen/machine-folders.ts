import type { Problems } from '../problems';

/** The choices for a folder of this machine that a service mounts. */
export const MACHINE_FOLDERS = ['claim', 'refuse'] as const;
export type MachineFolders = (typeof MACHINE_FOLDERS)[number];

/** The variable that says it, for `cdk8s synth`, which takes no options. */
const VARIABLE = 'CDK8S_COMPOSE_MACHINE_FOLDERS';

/** The choice of the user of the command: by option, else by the variable of the shell. */
export function machineFolders(
  chosen: string | undefined,
  shell: NodeJS.ProcessEnv,
  problems: Problems,
): MachineFolders {
  const written = chosen ?? (shell[VARIABLE] || 'claim');
  const known = MACHINE_FOLDERS.find((one) => one === written);
  if (known !== undefined) return known;
  return problems.refuse({
    code: 'wrong-value',
    message: `"${written}" is not a choice for folders of this machine (--machine-folders, ${VARIABLE}).`,
    hint: `Write one of: ${MACHINE_FOLDERS.join(', ')}.`,
  });
}
