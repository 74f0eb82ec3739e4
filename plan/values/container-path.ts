/** Whether a path of a container is a folder or in it; both without a slash at the end. */
export function isIn(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder === '/' ? folder : `${folder}/`);
}
