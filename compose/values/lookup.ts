/** A variable's value, or undefined when it is not set. */
export type Lookup = (name: string) => string | undefined;
