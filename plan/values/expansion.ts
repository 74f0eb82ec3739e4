/**
 * A text that Kubernetes gives back unchanged where it expands `$(NAME)`: in arguments, values and the commands of
 * probes.
 *
 * @see https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/
 */
export function escapeExpansion(text: string): string {
  return /\$(?:[$(]|$)/.test(text) ? text.replace(/\$/g, '$$$$') : text;
}
