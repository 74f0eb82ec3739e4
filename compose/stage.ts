/** The work of the tool at a moment, for the message about a fault of the tool itself. */
export interface Stage {
  /** A present participle and its object, such as "reading YAML" or "translating the service web". */
  readonly doing: string;
  /** The file that the stage is about, as the user would name it. */
  readonly file?: string | undefined;
}

const stages = new WeakMap<object, Stage>();

/** Does the work of a stage. An error that leaves the stage remembers the innermost stage that it left. */
export function during<T>(stage: Stage, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (typeof error === 'object' && error !== null && !stages.has(error)) stages.set(error, stage);
    throw error;
  }
}

/** The innermost stage that an error left; nothing for an error from outside of the stages. */
export function stageOf(error: unknown): Stage | undefined {
  return typeof error === 'object' && error !== null ? stages.get(error) : undefined;
}
