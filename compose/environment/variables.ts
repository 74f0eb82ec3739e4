import { Patterns } from '../tree/patterns';

/** Where the variables of a service or job stand, in either form. */
export const variables = new Patterns([['*.*.environment.*', true]]);
