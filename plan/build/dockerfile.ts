import {
  DockerfileParser,
  Healthcheck as HealthcheckInstruction,
  type Dockerfile,
  type From,
  type Instruction,
} from 'dockerfile-ast';
import { own } from '../../compose/own';
import type { Healthcheck } from '../../compose/project';
import { isPort } from '../../compose/values/port';
import { readHealthcheck } from './dockerfile-healthcheck';

/** A port that an `EXPOSE` names. */
export interface ExposedPort {
  readonly port: number;
  readonly protocol: 'TCP' | 'UDP';
}

/** What a Dockerfile tells of the image that it builds. */
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
}

/** What a build gives to its Dockerfile. */
export interface DockerfileInput {
  readonly target?: string | undefined;
  readonly args?: Readonly<Record<string, string>>;
  /** What is known of the images that stand for names in it. */
  readonly images?: Readonly<Record<string, DockerfileFacts>>;
}

const VARIABLE = /\$\{?(\w+)(?::-([^}]*))?\}?/g;

/** Reads the stage that a build ends with (or its `target`), and where that comes from. */
export function readDockerfile(
  text: string,
  { target, args = {}, images = {} }: DockerfileInput = {},
): DockerfileFacts {
  const dockerfile = DockerfileParser.parse(text);
  const froms = dockerfile.getFROMs();
  const last = (target === undefined ? undefined : stageCalled(target, froms)) ?? froms.at(-1);
  if (last === undefined) return { exposed: [], volumes: [], command: '' };
  const stages = [last];
  for (let from = last; given(from, images) === undefined;) {
    const above = parent(from, froms);
    if (above === undefined || stages.includes(above)) break;
    stages.push(above);
    from = above;
  }
  const first = stages.at(-1) ?? last;
  const below = given(first, images);
  const instructions = stages.flatMap((from) => stageOf(dockerfile, from, froms));
  const written = (keyword: string): string[] =>
    instructions.filter(([name]) => name === keyword).map(([, value]) => value);
  const values = { ...valuesOf(instructions), ...args };
  const base = below === undefined ? expand(first.getImage() ?? '', dockerfile, args) : below.base;
  // The last one of the nearest stage that has any.
  const nearest = (keyword: string): string | undefined =>
    stages.map((from) => stageOf(dockerfile, from, froms).findLast(([name]) => name === keyword)?.[1]).find(Boolean);
  const user = nearest('USER') ?? below?.user;
  const healthcheck = readHealthcheck(nearest('HEALTHCHECK') ?? '') ?? below?.healthcheck;
  return {
    ...(base === undefined || base === '' || base === 'scratch' ? {} : { base }),
    ...(user === undefined ? {} : { user }),
    ...(healthcheck === undefined ? {} : { healthcheck }),
    exposed: once([
      ...[...new Set(written('EXPOSE'))].flatMap((value) => exposedPorts(value, values)),
      ...(below?.exposed ?? []),
    ]),
    volumes: [...written('VOLUME').flatMap(foldersOf), ...(below?.volumes ?? [])],
    command: [...written('ENTRYPOINT'), ...written('CMD'), below?.command].filter(Boolean).join(' '),
  };
}

/** Each port once, however often it is named. */
function once(ports: readonly ExposedPort[]): ExposedPort[] {
  return [...new Map(ports.map((port) => [`${port.port}/${port.protocol}`, port])).values()];
}

/** `80 53/udp 8000-8010 ${PORT}`; one that a variable names is not known where that has no value. */
function exposedPorts(text: string, values: Readonly<Record<string, string>>): ExposedPort[] {
  const plain = text.replace(VARIABLE, (_, name: string, fallback = '') => own(values, name) ?? (fallback as string));
  return plain.split(/\s+/).flatMap((word) => {
    const [, first, last = first, protocol] = /^(\d{1,5})(?:-(\d{1,5}))?(?:\/(tcp|udp))?$/i.exec(word) ?? [];
    const [from, to] = [Number(first), Number(last)];
    if (!isPort(from) || !isPort(to)) return [];
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => ({
      port: from + index,
      protocol: protocol?.toLowerCase() === 'udp' ? ('UDP' as const) : ('TCP' as const),
    }));
  });
}

/** What `ARG NAME=value`, `ENV NAME=value` and `ENV NAME value` say. */
function valuesOf(instructions: readonly [string, string][]): Record<string, string> {
  const written = instructions.filter(([keyword]) => keyword === 'ARG' || keyword === 'ENV');
  return Object.fromEntries(
    written.flatMap(([, text]) =>
      [...text.matchAll(/(\w+)(?:=|\s+)["']?([^\s"']+)["']?/g)].map(([, name = '', value = '']) => [name, value]),
    ),
  );
}

/** What a VOLUME names, as JSON or as words; one that a variable names is not known. */
function foldersOf(text: string): string[] {
  const words = text.startsWith('[')
    ? [...text.matchAll(/"([^"]*)"/g)].map(([, word = '']) => word)
    : text.split(/\s+/);
  return words.filter((word) => word.startsWith('/') && !word.includes('$'));
}

/** An additional context comes before a stage and an image of that name. */
function given(from: From, images: Readonly<Record<string, DockerfileFacts>>): DockerfileFacts | undefined {
  const name = from.getImage();
  return name === null || !Object.hasOwn(images, name) ? undefined : images[name];
}

function parent(from: From, froms: readonly From[]): From | undefined {
  const name = from.getImage()?.toLowerCase();
  return froms.find((other) => other !== from && other.getBuildStage()?.toLowerCase() === name);
}

/** A stage by its name, in which upper and lower case are the same, or by its number. */
function stageCalled(target: string, froms: readonly From[]): From | undefined {
  const named = froms.find((from) => from.getBuildStage()?.toLowerCase() === target.toLowerCase());
  return named ?? (/^\d+$/.test(target) ? froms[Number(target)] : undefined);
}

function stageOf(dockerfile: Dockerfile, from: From, froms: readonly From[]): [string, string][] {
  const start = from.getRange().start.line;
  const end = Math.min(...froms.map((other) => other.getRange().start.line).filter((line) => line > start), Infinity);
  return dockerfile
    .getInstructions()
    .filter((instruction) => instruction.getRange().start.line > start && instruction.getRange().start.line < end)
    .map((instruction) => [
      instruction.getKeyword(),
      `${flagsOf(instruction)}${instruction.getArgumentsContent() ?? ''}`,
    ]);
}

/** `ARG TAG=1` before `FROM image:${TAG}`; an argument of the build comes before the default that is written there. */
function expand(image: string, dockerfile: Dockerfile, args: Readonly<Record<string, string>>): string {
  const declared = new Map(
    dockerfile.getInitialARGs().map((arg) => {
      const name = arg.getProperty()?.getName() ?? '';
      return [name, own(args, name) ?? arg.getProperty()?.getValue()];
    }),
  );
  return image.replace(VARIABLE, (_, name: string, fallback?: string) => declared.get(name) ?? fallback ?? '');
}

/** The options of an instruction, which are no part of its arguments. */
function flagsOf(instruction: Instruction): string {
  if (!(instruction instanceof HealthcheckInstruction)) return '';
  return instruction
    .getFlags()
    .map((flag) => `${flag.toString()} `)
    .join('');
}
