import type { Problem } from '../../../compose/problem';
import type { ClaimPlan } from '../../plan';
import { localVolume } from './local-volume';
import type { MountContext } from './mount-context';
import type { MountRequest } from './mount-request';

type Claim = Pick<ClaimPlan, 'name'> & { readonly storageClass: string | undefined };

/** Tells the options of a volume's driver that its claim does not have; once for each volume. */
export function tellOfOptions(context: MountContext, { mount, title }: MountRequest, claim: Claim): void {
  const { project, problems, shared } = context;
  if (mount.source === undefined || title !== undefined || !shared.isFirst(`options\n${mount.source}`)) return;
  const problem = problemOf(context, mount.source, claim);
  if (problem !== undefined) problems.add({ ...problem, ...project.locate(['volumes', mount.source, 'driver_opts']) });
}

function problemOf(
  { project }: MountContext,
  volume: string,
  { name, storageClass }: Claim,
): Omit<Problem, 'at' | 'path'> | undefined {
  const local = localVolume(project, volume);
  switch (local.kind) {
    case 'memory':
      return {
        severity: 'warning',
        code: 'approximation',
        message: `Several pods share "${volume}", and pods cannot share memory; the claim ${name} stores the files on a disk and keeps them.`,
        hint: 'Give each service its own volume, or run the services in one pod with "network_mode: service:NAME".',
      };
    case 'device':
      return {
        severity: storageClass === undefined ? 'warning' : 'note',
        code: 'approximation',
        message: `The claim ${name} begins empty, on the storage of the cluster, without the files at ${local.device}.`,
        hint: `To use ${local.device}, create a PersistentVolume for that device and a claim that is bound to the volume, and write "external: true" and "name" instead of the options. If a storage class creates volumes there, write "x-kubernetes: {storageClass: NAME}".`,
      };
    case 'not known':
      return {
        severity: 'warning',
        code: 'unsupported',
        message: `The options have no effect, because the storage class of the claim ${name} provides the storage.`,
        hint: 'Set the class and the size with "x-kubernetes: {storageClass: NAME, size: 20Gi}" on the volume.',
      };
    case 'disk':
    case 'folder':
      return undefined;
  }
}
