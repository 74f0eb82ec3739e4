import { DockerfileParser, type From, type Dockerfile } from 'dockerfile-ast';

/** What a Dockerfile tells of the image that it builds. */
export interface DockerfileFacts {
  /** The public image that the last stage goes back to. */
  readonly base?: string;
  /** The last USER of the last stage, as written. */
  readonly user?: string;
  readonly exposed: readonly number[];
  /** ENTRYPOINT and CMD of the last stage, as written. */
  readonly command: string;
}

/** Reads the stage that a build ends with (or its `target`), and where that comes from. */
export function readDockerfile(text: string, target?: string): DockerfileFacts {
  const dockerfile = DockerfileParser.parse(text);
  const froms = dockerfile.getFROMs();
  const last = froms.find((from) => from.getBuildStage() === target && target !== undefined) ?? froms.at(-1);
  if (last === undefined) return { exposed: [], command: '' };
  const stages = [last];
  for (let from = parent(last, froms); from !== undefined && !stages.includes(from); from = parent(from, froms))
    stages.push(from);
  const instructions = stages.flatMap((from) => stageOf(dockerfile, from, froms));
  const written = (keyword: string): string[] =>
    instructions.filter(([name]) => name === keyword).map(([, value]) => value);
  const base = expand(stages.at(-1)?.getImage() ?? '', dockerfile);
  const user = stages
    .map(
      (from) =>
        stageOf(dockerfile, from, froms)
          .filter(([name]) => name === 'USER')
          .at(-1)?.[1],
    )
    .find(Boolean);
  return {
    ...(base === '' || base === 'scratch' ? {} : { base }),
    ...(user === undefined ? {} : { user }),
    exposed: written('EXPOSE').flatMap((value) =>
      value
        .split(/\s+/)
        .map((port) => parseInt(port, 10))
        .filter((port) => port > 0),
    ),
    command: [...written('ENTRYPOINT'), ...written('CMD')].join(' '),
  };
}

function parent(from: From, froms: readonly From[]): From | undefined {
  return froms.find(
    (other) => other !== from && other.getBuildStage() !== null && other.getBuildStage() === from.getImage(),
  );
}

function stageOf(dockerfile: Dockerfile, from: From, froms: readonly From[]): [string, string][] {
  const start = from.getRange().start.line;
  const end = Math.min(...froms.map((other) => other.getRange().start.line).filter((line) => line > start), Infinity);
  return dockerfile
    .getInstructions()
    .filter((instruction) => instruction.getRange().start.line > start && instruction.getRange().start.line < end)
    .map((instruction) => [instruction.getKeyword(), instruction.getArgumentsContent() ?? '']);
}

/** `ARG TAG=1` before `FROM image:${TAG}`. */
function expand(image: string, dockerfile: Dockerfile): string {
  const args = new Map(
    dockerfile.getInitialARGs().map((arg) => [arg.getProperty()?.getName(), arg.getProperty()?.getValue()]),
  );
  return image.replace(
    /\$\{?(\w+)(?::-([^}]*))?\}?/g,
    (_, name: string, fallback?: string) => args.get(name) ?? fallback ?? '',
  );
}
