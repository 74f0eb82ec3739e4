/** The folder of a claim that is mounted, so that a file system's own `lost+found` is never in the way. */
export const FOLDER = 'data';

/** Where initContainers see a claim as a whole. */
export const CLAIM = '/compose/claim';

/** Where they see the content that something is filled with. */
export const CONTENT = '/compose/content';

/** Where they put things together. */
export const WHOLE = '/compose/whole';
