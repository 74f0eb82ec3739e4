/** A part of a text that is the value of a variable, or its default; of several, one may be inside another. */
export interface Origin {
  readonly start: number;
  readonly end: number;
  readonly variable: string;
}
