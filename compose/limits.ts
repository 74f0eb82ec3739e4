/**
 * Every limit on what a project may hold, each with its unit and its reason. Input below all of them is read in seconds;
 * input above one of them is refused, or passed over where nothing depends on reading it.
 */

const KIB = 1024;
const MIB = 1024 * KIB;

/** Bytes of one Compose file: dozens of times what the largest known ones hold, and read within a second. */
export const MAX_COMPOSE_FILE = 2 * MIB;

/** Values of one Compose file once its aliases are replaced: more than any real file has. Stops aliases of aliases. */
export const MAX_VALUES = 250_000;

/**
 * Values of all services that extend others, together: hundreds for each of a thousand services. A chain of services, each
 * of which adds a value, has the square of that.
 */
export const MAX_EXTENDED_VALUES = 200_000;

/** Values of one object that copies in patches make: an object with more is larger than the 1.5 MiB that etcd takes. */
export const MAX_OBJECT_VALUES = 100_000;

/** Items of one list, or keys of one mapping, as a Compose file has them: several times the services that a project may have. */
export const MAX_ITEMS = 40_000;

/** Levels of one Compose file: deeper than any real one nests, and far less than calls can nest. */
export const MAX_LEVELS = 200;

/** Variables in each other's defaults, `${A:-${B:-…}}`: deeper than any real default. */
export const MAX_DEFAULTS = 100;

/**
 * Characters that the aliases of one Compose file stand for, together: twice what the file itself may hold. A few long
 * texts, each repeated by hundreds of aliases, would fill the memory.
 */
export const MAX_ALIASED = 4 * MIB;

/** Characters of one text, or one value of an env file, once its variables are replaced. Stops variables that double each other. */
export const MAX_REPLACED = MIB;

/** The same for all texts of one Compose file, or all values of one env file, together. */
export const MAX_REPLACED_OF_FILE = 8 * MIB;

/** Ports of one Compose file, its ranges counted in full: a machine has no more to publish. */
export const MAX_PORTS_OF_FILE = 65_535;

/** Services and jobs of one project: ten times what any known one has. The objects of more would not fit into one cluster. */
export const MAX_SERVICES = 10_000;

/** Services that one service depends on: its pod has a container that waits for each, and no cluster takes a pod with more. */
export const MAX_DEPENDENCIES = 1_000;

/** The same for all services and jobs of a project together: several for each of as many as there may be. */
export const MAX_DEPENDENCIES_OF_PROJECT = 30_000;

/** Errors of one kind that are reported one by one: more than anybody corrects before the next run. The others are counted. */
export const MAX_ERRORS_OF_KIND = 500;

/** Characters of a script that is parsed: a system runs no longer one as an argument. @see execve(2), MAX_ARG_STRLEN */
export const MAX_SCRIPT = 128 * KIB;

/** Parentheses and braces in each other in a script that is parsed: the parser reads the text once for each level. */
export const MAX_SCRIPT_LEVELS = 40;

/** Scripts in scripts in scripts, each of which a shell runs, that are looked into: people write two or three. */
export const MAX_NESTED_SCRIPTS = 5;

/** Programs that start each other in one command, as `exec env A=b nice x`: people write two or three. */
export const MAX_STARTERS = 20;

/** Here-documents of a script that is parsed: the parser looks through the text for the end of each. */
export const MAX_HERE_DOCUMENTS = 200;

/** Bytes of a file that may be a credential: a longer one stands in no other text. */
export const MAX_CREDENTIAL_FILE = 64 * KIB;

/** Bytes of the files that one mount brings along: the store of a cluster (2 GiB in etcd by default) is no place for data. */
export const MAX_CONTENT = 8 * MIB;

/**
 * The same for all mounts, configs and secrets of a project, each copy of a file counted: all of it is searched for
 * credentials and written into manifests, which takes a second for about 6 MiB, and then stored in the memory of a cluster.
 */
export const MAX_CONTENT_OF_PROJECT = 16 * MIB;

/** Bytes that a file counts for at least there: its entry in the manifests has no fewer. */
export const MIN_CONTENT = 256;

/** Files and folders below the mounted folders of a project, each mount counted: a pod lists a few thousand at most. */
export const MAX_MOUNTED_ENTRIES = 30_000;

/** Files and folders that are counted in the folders of this machine which a project names: more only costs time, and needs no exact number. */
export const MAX_COUNTED_ENTRIES = 20_000;

/** Bytes of all files that may be credentials, as files of `secrets`: hundreds of long keys. Each is looked for in every text. */
export const MAX_CREDENTIAL_FILES = MIB;

/** Hidden files, and folders, in a folder that counts as empty: those that keep it in git are a few. */
export const MAX_HIDDEN_ENTRIES = 1_000;

/** Bytes of a mounted file in which names of services are looked for: a longer one is data, and no configuration. */
export const MAX_SEARCHED_FILE = 64 * KIB;

/** The same for all files of one mounted folder together. */
export const MAX_SEARCHED_FOLDER = MIB;

/** Bytes that each file and folder counts for there beside its content: an empty one has to be looked at, too. */
export const MIN_SEARCHED_ENTRY = 256;

/** Steps that the patterns of one .dockerignore take through the paths of a context: more than any real one, and done in seconds. */
export const MAX_IGNORE_STEPS = 20_000_000;

/** Files and folders of one build context: a package tree has tens of thousands, a system folder (`/usr`) hundreds of thousands. */
export const MAX_CONTEXT_ENTRIES = 100_000;

/** Bytes of an env file, or of one with labels: what a process gets at its start is no larger on any system. @see execve(2), ARG_MAX */
export const MAX_ENV_FILE = 2 * MIB;

/** Bytes of all build contexts of a project, each counted once: they are read in less than a minute. Sparse files hold more. */
export const MAX_CONTEXT_BYTES = 8 * 1024 * MIB;

/** Bytes of a .dockerignore: longer than any that a person or a generator writes. */
export const MAX_IGNORE_FILE = MIB;

/** Bytes of a Dockerfile: dozens of times what a long one holds, and parsed within a second. */
export const MAX_DOCKERFILE = 128 * KIB;
