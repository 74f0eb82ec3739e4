const USER = /^https?:\/\/[^/@]+@/;
/** `#` and a whole commit, and then perhaps a folder. */
const COMMIT = /#[0-9a-f]{40}(:|$)/;

/** Whether an address has a user or a password in it, which everybody would see in the list of processes. */
export function hasCredential(address: string): boolean {
  return USER.test(address);
}

/** Whether what an address leads to stays the same. */
export function isPinned(address: string): boolean {
  return COMMIT.test(address);
}

/** Whether an address is that of a git repository. @see Docker documentation, "Build context" */
export function isRepository(address: string): boolean {
  return !/^https?:/.test(address) || /\.git(#|$)/.test(address);
}
