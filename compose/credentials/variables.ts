import { credentialsInText } from './settings';
import { isCredentialName } from './names';
import { canBeLiteral, isNamedCredential } from './values';

/** Whether a variable, argument or label of this name and value holds a credential. */
export function isCredential(name: string, value: string): boolean {
  return isNamedCredential(name, value, isCredentialName, canBeLiteral) || credentialsInText(value).length > 0;
}

/** The same for a label or an annotation. */
export function isCredentialLabel(name: string, value: string): boolean {
  return isCredential(nameOfLabel(name), value);
}

/** A label is named for what it is at its end: the parts before say of what. */
export function nameOfLabel(label: string): string {
  return /(^|\.)(basic|digest)auth\.users$/i.test(label) ? 'auth' : (label.split(/[./]/).at(-1) ?? '');
}
