/** A part of a script, from one index to before the other. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A word of a script as it stands there. */
export interface ScriptWord extends Place {
  /** With its quotes. */
  readonly text: string;
  /** Without its quotes and backslashes; variables stay as they are written. */
  readonly value: string;
}

export interface ScriptAssignment extends Place {
  readonly name: string;
  readonly value: string;
  readonly text: string;
}

export interface Redirection {
  /** `>`, `>>`, `<` and the like; here-documents have none. */
  readonly operator: string;
  readonly target: ScriptWord;
}

/** One simple command of a script, or what a compound one redirects. */
export interface ScriptCommand extends Place {
  /** The program and its arguments; empty for a command that only assigns or redirects. */
  readonly words: readonly ScriptWord[];
  readonly assignments: readonly ScriptAssignment[];
  readonly redirections: readonly Redirection[];
}

/** How a shell reads what stands in a part of a script. */
export type Quoting = 'none' | 'single' | 'double' | 'here-document' | 'quoted here-document';

export interface QuotedPart extends Place {
  readonly quoting: Quoting;
}

/** A script of a shell, taken apart. */
export interface Script {
  readonly text: string;
  /** Whether the text is one that a shell can read; else its commands are what stands between `;`, `&`, `|` and lines. */
  readonly isParsed: boolean;
  /** Every command in the order of the text, also in functions, conditions and substitutions. */
  readonly commands: readonly ScriptCommand[];
  /** The commands that the script may end in: several where it has branches. */
  readonly ends: readonly ScriptCommand[];
  /** The parts in quotes, and the substitutions in these, in the order of their starts. */
  readonly quoted: readonly QuotedPart[];
}
