import { isAddress } from '../../compose/values/address';

const USER = /^https?:\/\/[^/@]+@/;
/** `#` and a whole commit, and then perhaps a folder. */
const COMMIT = /#[0-9a-f]{40}(:|$)/;
/** The schemes that isAddress knows, a host that no program takes for an option, and a path without blanks and quotes. */
const HOST =
  /^(?:(?:https?|git|ssh):\/\/|git@|(?=github\.com\/))(?:[\w.~%-]+(?::[^@\s/]*)?@)?(\[[0-9a-fA-F:]+\]|[^/:#?]+)(?:[:/?][^#\s"'`\\]*)?$/;
/** Characters of an address, which is what browsers and servers take. */
const LONGEST = 2_048;
const HOST_NAME = /^([A-Za-z0-9]([\w.-]*[A-Za-z0-9])?|\[[0-9a-fA-F:]+\])$/;
/** A branch, tag or commit, and a folder: git takes a word with "-" at its beginning for an option. */
const PLACE = /^(?:[A-Za-z0-9_.][\w./+@-]*)?(?::(?![/-])[\w./+@ -]*)?$/;

/** Whether an address has a user or a password in it, which everybody would see in the list of processes. */
export function hasCredential(address: string): boolean {
  return USER.test(address);
}

/** Whether an address always leads to the same files. */
export function isPinned(address: string): boolean {
  return COMMIT.test(address);
}

/** Whether an address is that of a git repository. @see Docker documentation, "Build context" */
export function isRepository(address: string): boolean {
  return !/^https?:/.test(address) || /\.git(#|$)/.test(address);
}

/**
 * Whether an address leads to a host and a place there, and no part of it means something else to git, such as an option
 * or a transport that runs a program (`ext::`). A path of this machine is no address, and is looked at elsewhere.
 */
export function isSafeAddress(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (!isAddress(text)) return !/^[A-Za-z0-9+.-]+::/.test(text);
  const [address = '', ...places] = text.split('#');
  const host = HOST.exec(address)?.[1];
  if (host === undefined || !HOST_NAME.test(host) || places.length > 1) return false;
  const place = places[0] ?? '';
  return PLACE.test(place) && !place.split(/[/:]/).includes('..');
}
