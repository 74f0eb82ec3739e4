import { isCredentialLabel } from '../../compose/credentials/variables';
import { isKompose } from '../kompose/read-labels';
import { isQualifiedName } from '../values/names';
import { tell, type ServiceContext } from '../facts/context';

/** `labels` and `annotations` of a container: notes for people and programs, on its pod. */
export function planAnnotations(context: ServiceContext): Record<string, string> {
  const { labels = {}, annotations = {} } = context.service;
  const kept = [
    ...texts(labels).filter(([key, value]) => keep(context, 'labels', key, value)),
    ...texts(annotations).filter(([key, value]) => keep(context, 'annotations', key, value)),
  ];
  return Object.fromEntries(kept);
}

function texts(entries: Readonly<Record<string, string | null>>): [string, string][] {
  return Object.entries(entries).map(([key, value]) => [key, String(value ?? '')]);
}

function keep(context: ServiceContext, kind: 'labels' | 'annotations', key: string, value: string): boolean {
  // They say what to make, and have been read.
  if (kind === 'labels' && isKompose(key)) return false;
  if (holdsCredential(context, kind, key, value)) {
    tell(context, [kind, key], {
      severity: 'warning',
      code: 'credential',
      message: 'The label contains a credential, which every reader of an annotation would see; the label is left out.',
      hint: 'Pass the credential to its program in a variable or under "secrets".',
    });
    return false;
  }
  if (isQualifiedName(key)) return true;
  tell(context, [kind, key], {
    severity: 'warning',
    code: 'name',
    message: `"${key}" is not a valid key of an annotation in Kubernetes; the label is left out.`,
    hint: 'Use at most 63 letters, digits, "-", "_" and ".", with a letter or a digit at the beginning and the end.',
  });
  return false;
}

function holdsCredential(
  { project, base }: ServiceContext,
  kind: 'labels' | 'annotations',
  key: string,
  value: string,
): boolean {
  const isKnown = [key, value].some((text) => project.credentials.unmistakablyIn(text).length > 0);
  return (
    isKnown ||
    isCredentialLabel(key, value) ||
    project.credentials.isIn(value) ||
    project.hasCredentialAt([...base, kind, key])
  );
}
