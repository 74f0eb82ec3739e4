import { DockerfileParser, Healthcheck, type From, type Instruction } from 'dockerfile-ast';

/** An instruction of a stage: its keyword in capitals, and what stands behind it. */
export type Line = readonly [keyword: string, text: string];

/** The part of a Dockerfile between one `FROM` and the next. */
export interface Stage {
  /** The image or stage that the stage begins from, as written. */
  readonly image: string;
  /** In small letters: upper and lower case are the same in it. */
  readonly name?: string;
  readonly lines: readonly Line[];
}

/** The stages of a Dockerfile, and the `ARG`s before them. */
export interface Stages {
  readonly all: readonly Stage[];
  /** The values of the arguments before the first stage. */
  readonly args: ReadonlyMap<string, string | null>;
}

/** The instructions that tell something of an image. Others may be many and long, and are passed over. */
const TELLING = new Set(['ARG', 'CMD', 'ENTRYPOINT', 'ENV', 'EXPOSE', 'HEALTHCHECK', 'USER', 'VOLUME']);

/** Reads each line once. */
export function readStages(text: string): Stages {
  const dockerfile = DockerfileParser.parse(text);
  const froms = dockerfile.getFROMs().map((from) => ({ ...stageOf(from), line: lineOf(from), lines: [] as Line[] }));
  let next = 0;
  for (const instruction of dockerfile.getInstructions()) {
    while (next < froms.length && (froms[next]?.line ?? 0) <= lineOf(instruction)) next += 1;
    const keyword = instruction.getKeyword();
    const stage = froms[next - 1];
    if (stage !== undefined && stage.line < lineOf(instruction) && TELLING.has(keyword))
      stage.lines.push([keyword, textOf(instruction)]);
  }
  return {
    all: froms,
    args: new Map(
      dockerfile.getInitialARGs().flatMap((arg) => {
        const property = arg.getProperty();
        return property === null ? [] : [[property.getName(), property.getValue()] as const];
      }),
    ),
  };
}

/** The stages that a stage goes back to, itself first. @param isGiven whether something else stands for a name */
export function lineage({ all }: Stages, last: Stage, isGiven: (image: string) => boolean): Stage[] {
  const before = parents(all);
  const found = [last];
  for (let stage = last; !isGiven(stage.image);) {
    const parent = before.get(stage);
    if (parent === undefined) break;
    found.push(parent);
    stage = parent;
  }
  return found;
}

/** The stage before each stage that it begins from. */
function parents(all: readonly Stage[]): ReadonlyMap<Stage, Stage> {
  const named = new Map<string, Stage>();
  const found = new Map<Stage, Stage>();
  for (const stage of all) {
    const parent = named.get(stage.image.toLowerCase());
    if (parent !== undefined) found.set(stage, parent);
    if (stage.name !== undefined) named.set(stage.name, stage);
  }
  return found;
}

/** A stage by its name or its number; the last one where none is asked for or has that name. */
export function targetOf({ all }: Stages, target: string | undefined): Stage | undefined {
  const named = all.find(({ name }) => name !== undefined && name === target?.toLowerCase());
  const numbered = target !== undefined && /^\d+$/.test(target) ? all[Number(target)] : undefined;
  return named ?? numbered ?? all.at(-1);
}

function stageOf(from: From): Pick<Stage, 'image' | 'name'> {
  const name = from.getBuildStage()?.toLowerCase();
  return { image: from.getImage() ?? '', ...(name === undefined ? {} : { name }) };
}

function lineOf(instruction: Instruction): number {
  return instruction.getRange().start.line;
}

/** The words behind the keyword. The options of a health check are no part of its arguments. */
function textOf(instruction: Instruction): string {
  const options = instruction instanceof Healthcheck ? instruction.getFlags().map((flag) => `${flag.toString()} `) : [];
  return `${options.join('')}${instruction.getArgumentsContent() ?? ''}`;
}
