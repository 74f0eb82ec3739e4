import { shellQuoted } from '../../../compose/script/quoted-word';
import { sizeOf } from '../../../compose/travel/outside';
import { FolderCounter, type CountedFolder } from '../../../compose/travel/machine/counted-folder';
import type { Problem } from '../../../compose/problem';
import { place, type ServiceContext } from '../../facts/context';
import { toDnsLabel } from '../../values/names';
import type { MountRequest } from '../mounts/mount-request';

/** Folders that a program fills again by itself. */
const CACHE =
  /\/(?:\.cache|\.ivy2|\.m2|\.ollama|\.gradle|\.npm|\.nuget|\.sbt|\.cargo|\.rustup|\.yarn|\.pnpm-store|\.bun|\.conda|\.nv|\.triton|\.keras|\.torch|\.insightface|go\/pkg)(?:\/|$)/;

/** Characters of one message: a longer one would be cut. */
const MAX_LIST = 1500;

/** A service that mounts a folder. */
interface Use {
  readonly context: ServiceContext;
  readonly request: MountRequest;
}

/** The folders of the machine for which the claims of a project stand. Told once for the project, as one list. */
export class MachineFolders {
  private readonly found = new Map<string, Use[]>();

  /** @param path absolute */
  add(path: string, context: ServiceContext, request: MountRequest): void {
    const uses = this.found.get(path);
    if (uses === undefined) this.found.set(path, [{ context, request }]);
    else uses.push({ context, request });
  }

  /** One warning with all folders, or as few as the length of a message allows. */
  problems(counter = new FolderCounter()): Problem[] {
    const folders = [...this.found].map(([path, uses]) => {
      const look: Look = CACHE.test(path) ? { kind: 'cache' } : counter.count(path);
      return { path, uses, look, text: `${path} (${amountOf(look, uses)})` };
    });
    const lists: (typeof folders)[] = [];
    let length = MAX_LIST;
    for (const folder of folders) {
      length += folder.text.length + 2;
      if (length > MAX_LIST) [length] = [folder.text.length, lists.push([])];
      lists.at(-1)?.push(folder);
    }
    return lists.flatMap((list) => {
      const first = list.find(({ look }) => look.kind === 'counted' && look.files > 0) ?? list[0];
      return first === undefined ? [] : [problemOf(list, first)];
    });
  }
}

type Look = CountedFolder | { readonly kind: 'cache' };

interface Folder {
  readonly path: string;
  readonly uses: readonly Use[];
  readonly look: Look;
  readonly text: string;
}

function problemOf(folders: readonly Folder[], example: Folder): Problem {
  const [use] = folders.flatMap(({ uses }) => uses);
  const isOne = folders.length === 1;
  return {
    severity: 'warning',
    code: 'content',
    ...(use === undefined ? {} : place(use.context, ...use.request.path)),
    message: `${isOne ? 'A folder' : `${folders.length} folders`} of this machine ${isOne ? 'is' : 'are'} not part of the project, so the files stay here, and an empty claim stands for ${isOne ? 'it' : 'each'}: ${folders.map(({ text }) => text).join(', ')}.`,
    hint: hintOf(folders, example),
  };
}

function hintOf(folders: readonly Folder[], example: Folder): string {
  const all = folders.flatMap(({ uses }) => uses);
  return [
    ...(all.some(isDatabase) ? ['Move the data of a database with its own tools, such as pg_dump.'] : []),
    ...(folders.some(({ look }) => look.kind === 'keys') ? ['Give keys to a service as "secrets".'] : []),
    'To use folders of the node in their place, write "x-kubernetes: {hostPath: true}" in the long form of a mount. "--machine-folders refuse" makes such mounts errors.',
    copyCommand(example),
  ].join(' ');
}

/** How to bring the files of a folder, by a service that may write to its claim and that goes on running. */
function copyCommand({ path, uses }: Folder): string {
  const use = uses.find(({ context, request }) => request.mount.read_only !== true && context.ending === undefined);
  if (use === undefined)
    return `Every service mounts ${path} read-only, or ends: to bring files, apply the project once without ":ro", copy them with "kubectl cp", and apply again.`;
  const { context, request } = use;
  const namespace = `kubectl -n ${context.clues.namespace}`;
  const name = toDnsLabel(context.relations.hostOf(context.key) ?? context.key);
  const pod = `"$(${namespace} get pod -l app.kubernetes.io/name=${name} -o jsonpath='{.items[0].metadata.name}')"`;
  // The paths are a stranger's, and the reader pastes the command.
  const command = `${namespace} cp ${shellQuoted(`${path}/.`)} ${pod}:${shellQuoted(request.mount.target)} -c ${context.name}`;
  return `To bring files after "kubectl apply" (the image needs tar): ${command}`;
}

function isDatabase({ context: { knowledge, clues }, request }: Use): boolean {
  return knowledge?.dataFolders?.(clues).includes(request.mount.target) === true;
}

function amountOf(look: Look, uses: readonly Use[]): string {
  switch (look.kind) {
    case 'cache':
      return 'a cache, which fills again';
    case 'keys':
      return 'a place for keys, not looked into';
    case 'missing':
      return 'not there';
    case 'remote':
      return 'on another machine, not counted';
    case 'closed':
      return 'not readable here';
    case 'counted':
      return `${uses.some(isDatabase) ? 'data of a database, ' : ''}${numbersOf(look)}`;
  }
}

function numbersOf({ files, bytes, isPart }: Extract<CountedFolder, { kind: 'counted' }>): string {
  if (files === 0) return isPart ? 'not counted to the end' : 'empty';
  return `${isPart ? 'at least ' : ''}${files} ${files === 1 ? 'file' : 'files'}, ${sizeOf(bytes)}`;
}
