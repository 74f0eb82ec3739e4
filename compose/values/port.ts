export const MAX_PORT = 65_535;

/** Whether a number is one that a program can listen on. */
export function isPort(port: number): boolean {
  return port > 0 && port <= MAX_PORT;
}
