import { resolve } from 'node:path';
import type { Project } from '../../../compose/project';

/** The nature of a volume by the options of its driver. */
export type LocalVolume =
  | { readonly kind: 'disk' }
  | { readonly kind: 'memory'; readonly options: string }
  /** A folder of the machine that runs Docker, absolute. */
  | { readonly kind: 'folder'; readonly path: string; readonly readOnly: boolean }
  /** A server or a disk that is there already, as people write it. */
  | { readonly kind: 'device'; readonly device: string }
  | { readonly kind: 'not known' };

/**
 * Docker's own driver, `local`, mounts what `type`, `device` and `o` say, as `mount` does.
 *
 * @see https://docs.docker.com/reference/cli/docker/volume/create/#driver-specific-options
 */
export function localVolume({ model, directory }: Project, name: string | undefined): LocalVolume {
  const { driver = 'local', driver_opts = {}, external } = model.volumes?.[name ?? ''] ?? {};
  if (external === true || Object.keys(driver_opts).length === 0) return { kind: 'disk' };
  if (driver !== 'local') return { kind: 'not known' };
  const [type, device, o] = ['type', 'device', 'o'].map((key) => String(driver_opts[key] ?? '').trim());
  const options = (o ?? '').split(',').map((option) => option.trim());
  if (type === 'tmpfs') return { kind: 'memory', options: options.join(',') };
  if (device === undefined || device === '') return { kind: 'not known' };
  if (type === 'bind' || options.includes('bind') || options.includes('rbind')) {
    return { kind: 'folder', path: resolve(directory, device), readOnly: options.includes('ro') };
  }
  const server = options.find((option) => option.startsWith('addr='))?.slice('addr='.length) ?? '';
  return { kind: 'device', device: device.startsWith(':') ? `${server}${device}` : device };
}
