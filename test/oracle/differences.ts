/** Cases of the corpus in which this loader means to differ from compose-go, and why. */
export const DIFFERENCES: Readonly<Record<string, string>> = {};
