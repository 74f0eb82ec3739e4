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

const COMPONENT = '[a-z0-9]+(?:(?:\\.|__?|-+)[a-z0-9]+)*';
const DOMAIN =
  '(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*|\\[[0-9a-fA-F:]+\\])(?::\\d{1,5})?';
const PATH = `${COMPONENT}(?:/${COMPONENT})*`;
const IMAGE = new RegExp(`^(?:${DOMAIN}/)?${PATH}(?::\\w[\\w.-]{0,127})?(?:@[a-zA-Z][\\w+.-]*:[0-9a-fA-F]{32,})?$`);
const REGISTRY = new RegExp(`^${DOMAIN}(?:/${PATH})?$`);
/** Characters; the part before the tag may have 255. */
const MAX_NAME = 512;

/** Whether a text is the name of an image. @see https://github.com/distribution/reference */
export function isImageName(text: string): boolean {
  return text.length <= MAX_NAME && IMAGE.test(text);
}

function isPort(digits: string): boolean {
  return Number(digits) >= 1 && Number(digits) <= 65_535;
}

/** Whether a text is a registry, `host:port`, with a path or without one. @see https://github.com/distribution/reference */
export function isRegistry(text: string): boolean {
  const port = /:(\d+)(?:\/|$)/.exec(text)?.[1];
  return text.length <= MAX_NAME && REGISTRY.test(text) && isPort(port ?? '1');
}

/** The name of an image as it is written, without its tag and its digest. */
export function withoutTag(image: string): string {
  return image.slice(0, (image + '@').indexOf('@')).replace(/:[^/:]*$/, '');
}
