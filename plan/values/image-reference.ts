/** The parts of an image's name. */
export interface ImageReference {
  /** `docker.io` when none is written. */
  readonly registry: string;
  /** Without registry and tag; official images without `library/`. */
  readonly repository: string;
  /** `latest` when neither tag nor digest is written. */
  readonly tag: string;
}

/** Reads `[registry/]repository[:tag][@digest]`. */
export function parseImageReference(image: string): ImageReference {
  const [name = '', digest] = image.split('@');
  const slash = name.indexOf('/');
  const first = slash < 0 ? '' : name.slice(0, slash);
  const hasRegistry = first.includes('.') || first.includes(':') || first === 'localhost';
  const rest = hasRegistry ? name.slice(slash + 1) : name;
  const colon = rest.lastIndexOf(':');
  const repository = colon < 0 ? rest : rest.slice(0, colon);
  const tag = colon < 0 ? (digest === undefined ? 'latest' : digest) : rest.slice(colon + 1);
  return { registry: hasRegistry ? first : 'docker.io', repository: repository.replace(/^library\//, ''), tag };
}
