/** An address from which Docker fetches a build context: a git repository, or an archive. */
const ADDRESS = /^(https?:\/\/|git:\/\/|ssh:\/\/|github\.com\/|git@)/;

export function isAddress(context: string): boolean {
  return ADDRESS.test(context);
}
