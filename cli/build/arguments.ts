import type { TemporaryFile } from '../temporary';
import type { Builder } from './builder';

/** How the arguments of a build are handed over. */
export interface HandedArguments {
  readonly words: readonly string[];
  readonly files: readonly TemporaryFile[];
  /** The credentials among them that stand in the command line all the same, by their names. */
  readonly shown: readonly string[];
}

const FILE = 'arguments';

/**
 * The arguments of a build as words of a command line, each with its value: a builder takes one without a value from its
 * environment. Those that are credentials go by a file where the builder reads one.
 *
 * @param path where a file of that name will be
 * @see https://github.com/containers/buildah/blob/main/docs/buildah-build.1.md, "--build-arg-file": a line for each
 */
export function handArguments(
  builder: Builder,
  args: Readonly<Record<string, string>>,
  isSecret: (name: string, value: string) => boolean,
  path: (file: string) => string,
): HandedArguments {
  const secret = Object.entries(args).filter(([name, value]) => isSecret(name, value));
  const hidden = builder.readsArguments ? secret.filter(([, value]) => !value.includes('\n')) : [];
  const isHidden = new Set(hidden.map(([name]) => name));
  const open = Object.entries(args).filter(([name]) => !isHidden.has(name));
  return {
    words: [
      ...(hidden.length === 0 ? [] : ['--build-arg-file', path(FILE)]),
      ...open.flatMap(([name, value]) => ['--build-arg', `${name}=${value}`]),
    ],
    files: hidden.length === 0 ? [] : [{ name: FILE, content: hidden.map((pair) => `${pair.join('=')}\n`).join('') }],
    shown: secret.map(([name]) => name).filter((name) => !isHidden.has(name)),
  };
}
