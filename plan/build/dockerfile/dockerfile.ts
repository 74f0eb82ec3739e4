import { own } from '../../../compose/own';
import type { Healthcheck } from '../../../compose/model/service';
import { exposedPorts, type ExposedPort } from './exposed-ports';
import { readHealthcheck } from './healthcheck';
import { lineage, readStages, targetOf, type Stages } from './stages';
import { VARIABLE } from './variable';

/** The facts that a Dockerfile tells of the image that it builds. */
export interface DockerfileFacts {
  /** The public image that the last stage goes back to. */
  readonly base?: string;
  /** The last USER of the last stage, as written. */
  readonly user?: string;
  readonly exposed: readonly ExposedPort[];
  /** The folders that it wants volumes for. */
  readonly volumes: readonly string[];
  /** ENTRYPOINT and CMD of the last stage, as written. */
  readonly command: string;
  readonly healthcheck?: Healthcheck;
  /** Whether ENV sets the variable TZ. */
  readonly setsTimeZone?: true;
}

/** The values that a build gives to its Dockerfile. */
export interface DockerfileInput {
  readonly target?: string | undefined;
  readonly args?: Readonly<Record<string, string>>;
  /** The facts about the images that stand for names in the Dockerfile. */
  readonly images?: Readonly<Record<string, DockerfileFacts>>;
}

/** Reads the facts from the text of a Dockerfile. */
export function readDockerfile(text: string, input: DockerfileInput = {}): DockerfileFacts {
  return factsOf(readStages(text), input);
}

/** Reads the stage that a build ends with (or its `target`), and where that comes from. */
export function factsOf(read: Stages, { target, args = {}, images = {} }: DockerfileInput): DockerfileFacts {
  const last = targetOf(read, target);
  if (last === undefined) return { exposed: [], volumes: [], command: '' };
  // An additional context comes before a stage and an image of that name.
  const stages = lineage(read, last, (image) => Object.hasOwn(images, image));
  const image = stages.at(-1)?.image ?? '';
  const below = own(images, image);
  const lines = stages.flatMap((stage) => stage.lines);
  const written = (keyword: string): string[] => lines.filter(([name]) => name === keyword).map(([, value]) => value);
  const base = below === undefined ? expand(image, read, args) : below.base;
  // The last one of the nearest stage that has any.
  const nearest = (keyword: string): string | undefined =>
    stages.map((stage) => stage.lines.findLast(([name]) => name === keyword)?.[1]).find(Boolean);
  const user = nearest('USER') ?? below?.user;
  const healthcheck = readHealthcheck(nearest('HEALTHCHECK') ?? '') ?? below?.healthcheck;
  const setsTimeZone = below?.setsTimeZone === true || written('ENV').some((text) => /(?:^|\s)TZ[=\s]/.test(text));
  return {
    ...(base === undefined || base === '' || base === 'scratch' ? {} : { base }),
    ...(user === undefined ? {} : { user }),
    ...(healthcheck === undefined ? {} : { healthcheck }),
    ...(setsTimeZone ? { setsTimeZone } : {}),
    exposed: once([...exposedPorts(lines, args), ...(below?.exposed ?? [])]),
    volumes: [...written('VOLUME').flatMap(foldersOf), ...(below?.volumes ?? [])],
    command: [...written('ENTRYPOINT'), ...written('CMD'), below?.command].filter(Boolean).join(' '),
  };
}

/** Each port once, however often it is named. */
function once(ports: readonly ExposedPort[]): ExposedPort[] {
  return [...new Map(ports.map((port) => [`${port.port}/${port.protocol}`, port])).values()];
}

/** The folders of a `VOLUME`, as JSON or as words; a folder that a variable names is not known. */
function foldersOf(text: string): string[] {
  const words = text.startsWith('[')
    ? [...text.matchAll(/"([^"]*)"/g)].map(([, word = '']) => word)
    : text.split(/\s+/);
  return words.filter((word) => word.startsWith('/') && !word.includes('$'));
}

/** `ARG TAG=1` before `FROM image:${TAG}`; an argument of the build comes before the default that is written there. */
function expand(image: string, { args: declared }: Stages, args: Readonly<Record<string, string>>): string {
  return image.replace(VARIABLE, (_, name: string, fallback?: string) => {
    const value = declared.has(name) ? (own(args, name) ?? declared.get(name)) : undefined;
    return value ?? fallback ?? '';
  });
}
