/** Cases of the corpus in which this loader means to differ from compose-go, and why. */
export const DIFFERENCES: Readonly<Record<string, string>> = {
  'container/blkio': 'compose-go prints these rates with the names of its Go fields, "Path" and "Rate".',
  'container/extension': 'A label may start with "x-"; compose-go takes it for an extension and prints its Go form.',
  'environment/env-file-raw-list':
    'Docker Compose registers the format "raw" itself, so that the library alone refuses it.',
  'include/long':
    'A variable without a value in an included file comes from the env file of the include, in either form; compose-go does so for lists only.',
  'merge/profiles-list': 'compose-go keeps the default network for services whose profiles are not enabled.',
  'volumes/one-letter': 'compose-go takes "d:/d" for a Windows path and makes an anonymous volume of it.',
  'yaml/numbers': 'A date stays the text that was written; compose-go prints the Go form of a time.',
};
