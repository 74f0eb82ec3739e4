/** An option of a program and its value; nothing without one. */
export function option(name: string, value: string | undefined): string[] {
  return value === undefined ? [] : [name, value];
}
