import { homedir, userInfo } from 'node:os';
import { isWithin, realPath } from './real-path';

/** Where systems keep homes: those of Linux, the BSDs and macOS, that of root, and those of Windows as WSL and its like show them. */
const HOMES = [
  /^\/(?:var\/|usr\/|export\/)?home\/[^/]+/,
  /^(?:\/private)?(?:\/var)?\/root(?=\/|$)/,
  /^\/Users\/[^/]+/,
  /^(?:\/[^/]+){0,6}\/[a-z]\/users\/[^/]+/i,
];

/** The home of the user of this process. Nothing where neither `HOME` nor the system knows one. */
export function ownHome(): string | undefined {
  try {
    return homedir();
  } catch {
    return undefined;
  }
}

/** The home that a path is or lies in, whoever's it is and wherever `HOME` leads. @param path absolute, without links */
export function homeOf(path: string): string | undefined {
  const own = ownHomes().find((home) => isWithin(path, home));
  return own ?? HOMES.map((pattern) => pattern.exec(path)?.[0]).find((home) => home !== undefined);
}

/** The homes of the user of this process: as `HOME` has it, where that leads, and as the system has it. */
export function ownHomes(): readonly string[] {
  const homes = [ownHome(), systemHome()].filter((home) => home !== undefined && home !== '/' && home !== '');
  return [...new Set(homes.flatMap((home) => (home === undefined ? [] : [home, realPath(home)])))];
}

function systemHome(): string | undefined {
  try {
    return userInfo().homedir;
  } catch {
    return undefined;
  }
}
