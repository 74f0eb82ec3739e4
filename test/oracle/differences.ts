/** Cases of the corpus in which this loader means to differ from compose-go, and why. */
export const DIFFERENCES: Readonly<Record<string, string>> = {
  'container/blkio': 'compose-go prints these rates with the names of its Go fields, "Path" and "Rate".',
  'container/extension': 'A label may start with "x-"; compose-go takes it for an extension and prints its Go form.',
  'container/job-undeclared':
    'A job is held to the rules of services, as no cluster could run it; compose-go does not look.',
  'depends-on/jobs-cycle': 'Jobs that wait for each other never start; compose-go does not look.',
  'environment/env-file-no-name': 'A variable has a name; compose-go hands one without on.',
  'environment/env-file-no-newline':
    'compose-go makes a value without a name of a last name that no line break follows.',
  'environment/env-file-raw-list':
    'Docker Compose registers the format "raw" itself, so only the library alone refuses the format.',
  'files/config-not-external':
    'A config without content cannot be mounted; compose-go leaves it to the engine to say so.',
  'files/mode-negative': 'No file has a mode below 0; compose-go does not look.',
  'files/mode-negative-text': 'No file has a mode below 0; compose-go does not look.',
  'healthcheck/no-command': 'Nothing can be run; compose-go leaves it to the engine to say so.',
  'healthcheck/time-negative': 'The engine refuses a time below 0; compose-go does not look.',
  'include/config-environment':
    'compose-go takes the value that it has read for the content of an included config, and refuses to have both.',
  'include/long':
    'A variable without a value in an included file comes from the env file of the include, in either form; compose-go does so for lists only.',
  'include/nested-env-file':
    'The env file of a nested include is looked for beside the file that names it; compose-go looks in the current folder.',
  'include/project-directory-missing':
    'A project directory that does not exist is reported, and stays the one that is named; compose-go takes the folder around it, for paths only.',
  'include/reset-service': 'A service of an included file that is reset is gone; compose-go keeps it.',
  'merge/extra-hosts-forms': 'compose-go repeats an address that the two files write in different forms.',
  'merge/gpus-short-over-long': 'compose-go does not merge "all" with a list, as it merges before it looks at forms.',
  'merge/profiles-list': 'compose-go keeps the default network for services whose profiles are not enabled.',
  'merge/reset-in-list':
    'A variable can be reset whether it was written in a list or in a mapping; compose-go finds it in a mapping only.',
  'merge/reset-in-override': '"!reset" also works inside of "!override"; compose-go reads the text "null" there.',
  'merge/reset-in-override-list': '"!reset" also works inside of "!override"; compose-go takes the value as it is.',
  'merge/reset-merge-key': '"!reset" also works through a list of merge keys.',
  'merge/reset-service-in-override':
    '"!reset" also works inside of "!override"; compose-go reads the text "null" there.',
  'merge/volumes-trailing-slash': 'compose-go takes the targets "/x" and "/x/" for two until it has merged the files.',
  'ports/number-and-text': 'compose-go takes the port 5000 and the port "5000" for two.',
  'resources/size-float': 'compose-go reads a size that YAML takes for a floating-point number as none.',
  'resources/size-negative': 'The engine refuses a size below 0; compose-go does not look.',
  'volumes/one-letter': 'compose-go takes "d:/d" for a Windows path and makes an anonymous volume of it.',
  'yaml/date-command': 'A date is no text; compose-go takes it for no command at all.',
  'yaml/date-key': 'A date stays the text that was written, as a value does.',
  'yaml/directive-12': "compose-go's YAML reader knows version 1.1 only.",
  'yaml/document-end': 'compose-go\'s YAML reader wants "---" after "...".',
  'yaml/numbers': 'A date stays the text that was written; compose-go prints the Go form of a time.',
};
