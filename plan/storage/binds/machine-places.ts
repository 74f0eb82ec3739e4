import { statOf } from '../../../compose/files';
import type { Borders } from '../../../compose/travel/borders';
import { realPath } from '../../../compose/travel/real-path';

/**
 * The kind of a path that is of the machine, and not of the project:
 * - `own`: every container has one of its own.
 * - `node`: what the machine itself is, runs or serves; no storage can stand for it.
 * - `file`: one file, which may be a key.
 * - `folder`: a folder for data, whether it is there or not; a claim can stand for it.
 * - `stray`: what a path or link of the project leads to by mistake.
 */
export type MachinePlace = 'own' | 'node' | 'file' | 'folder' | 'stray';

/** Files of the machine that every container has of its own, and that are mounted to make the two agree; and what to do instead. */
export const OF_ITS_OWN: Readonly<Record<string, string>> = {
  '/etc/localtime': 'Set the time zone with the variable TZ, if the program depends on it.',
  '/etc/timezone': 'Set the time zone with the variable TZ, if the program depends on it.',
  '/etc/machine-id': 'Remove the mount.',
  '/etc/hosts': 'Add hosts with "extra_hosts".',
  '/etc/resolv.conf': 'Add DNS servers with "dns".',
  '/etc/ssl/certs': 'Mount certificates of your own with "configs".',
  '/usr/share/ca-certificates': 'Mount certificates of your own with "configs".',
  '/usr/share/zoneinfo': 'Install the package "tzdata" in the image, if the program depends on it.',
  '/dev/random': 'Remove the mount.',
  '/dev/urandom': 'Remove the mount.',
  '/dev/null': 'Remove the mount.',
  '/dev/shm': 'Set the size with "shm_size".',
};

/** Places that a program mounts to look at the machine, or to talk with it. */
const NODE =
  /^(?:\/private)?\/(?:boot|cgroup|dev|proc|run|sys|lib\/modules|usr\/lib\/modules|tmp\/\.X11-unix|var\/run|var\/lib\/(?:containerd|containers|docker|kubelet|rancher))(?:\/|$)/;

/** Folders that are the machine as a whole; those in them may be for data. */
const WHOLE = /^\/(?:(?:usr\/)?(?:bin|lib|lib32|lib64|sbin)|etc|usr|var|var\/lib)?$/;

const SOCKET = /\.sock$/;

/** The socket of a container engine. */
export function isEngineSocket(source: string): boolean {
  return /\/(?:docker|podman|containerd|crio)\.sock$/.test(source);
}

/** A path with the drive of a Windows machine, which is no path here. */
export function isWindowsPath(source: string): boolean {
  return /^(?:[A-Za-z]:|\\\\)/.test(source);
}

/** @param source absolute, and not of the project */
export function machinePlace(borders: Borders, source: string): MachinePlace {
  const path = withoutEnd(source);
  const real = realPath(path);
  if (Object.hasOwn(OF_ITS_OWN, path)) return 'own';
  if ([path, real].some((each) => NODE.test(each) || WHOLE.test(each) || SOCKET.test(each))) return 'node';
  const stat = statOf(path);
  if (stat?.isFile() === true) return 'file';
  if (stat?.isDirectory() === false) return 'node';
  return borders.isForeign(source) && !isWindowsPath(source) ? 'folder' : 'stray';
}

/** Whether a claim stands for what is mounted. */
export function isClaimed(borders: Borders, source: string): boolean {
  return !borders.refusesMachine && machinePlace(borders, source) === 'folder';
}

/** A path without the slash at its end. */
export function withoutEnd(path: string): string {
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}
