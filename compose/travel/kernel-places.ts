import { existsSync, statfsSync } from 'node:fs';
import { isWithin } from './real-path';

/** The file that is empty wherever it stands: the only one of the kernel that a Compose file may name. */
export const EMPTY_FILE = '/dev/null';

/** Where the kernel shows itself, its devices and what its processes hold. */
const FOLDERS = ['/proc', '/sys', '/dev'];

/** File systems that are made of the kernel's memory, wherever they are mounted. @see statfs(2) */
const FILE_SYSTEMS = new Set([
  0x9fa0, // proc
  0x62656572, // sysfs
  0x64626720, // debugfs
  0x74726163, // tracefs
  0x73636673, // securityfs
  0xcafe4a11, // bpf
  0x27e0eb, // cgroup
  0x63677270, // cgroup2
]);

/** Whether a path leads to what the kernel shows, such as the environment of a process. @param path absolute */
export function isOfKernel(path: string): boolean {
  return FOLDERS.some((folder) => isWithin(path, folder)) || FILE_SYSTEMS.has(fileSystemOf(path) ?? 0);
}

function fileSystemOf(path: string): number | undefined {
  // An exception costs twenty times the time of this question, and a project may name thousands of missing paths.
  if (!existsSync(path)) return undefined;
  try {
    return statfsSync(path).type;
  } catch {
    return undefined;
  }
}
