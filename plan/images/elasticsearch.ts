import { listeningPort } from './start-words';
import type { Advice, ImageClues, ImageKnowledge } from './knowledge';
import { isImage, isOn } from './variants';

const PORT = 9200;
const REPOSITORIES = ['elasticsearch', 'elasticsearch-oss', 'elasticsearch-wolfi'];

/** Elasticsearch and OpenSearch. @see https://www.elastic.co/docs/deploy-manage/deploy/self-managed/install-elasticsearch-with-docker @see https://docs.opensearch.org/latest/install-and-configure/install-opensearch/docker/ */
export const elasticsearch: ImageKnowledge = {
  recognises: (clues) =>
    isImage(clues, 'elasticsearch', ...REPOSITORIES.map((name) => `elasticsearch/${name}`)) || isOpenSearch(clues),
  owner: (clues) => ({ uid: 1000, gid: isOpenSearch(clues) ? 1000 : 0 }),
  dataFolders: (clues) => {
    const home = `/usr/share/${isOpenSearch(clues) ? 'opensearch' : 'elasticsearch'}`;
    return [clues.service.environment?.['path.data'] ?? `${home}/data`];
  },
  ports: (clues) => [port(clues)],
  // It listens once it has joined its cluster, over HTTP or HTTPS as its files say.
  readiness: (clues) => ({ kind: 'tcp', port: port(clues) }),
  advice: (clues) => (isAlone(clues) ? [] : [mapCount(), ...lockedMemory(clues)]),
};

function isOpenSearch(clues: ImageClues): boolean {
  return isImage(clues, 'opensearchproject/opensearch');
}

function port(clues: ImageClues): number {
  return listeningPort(clues, PORT, { options: ['-Ehttp.port'], variables: ['http.port'] });
}

/** A single Elasticsearch checks nothing of its node, unless a setting asks for the checks. */
function isAlone({ service, command }: ImageClues): boolean {
  const settings = [command, ...Object.values(service.environment ?? {})].join(' ');
  if (/es\.enforce\.bootstrap\.checks=true/.test(settings)) return false;
  return service.environment?.['discovery.type'] !== undefined || /discovery\.type/.test(command);
}

function mapCount(): Advice {
  return {
    key: 'environment',
    message:
      'Without "single-node", Elasticsearch runs the checks for production, and stops if vm.max_map_count of the node is below 262144.',
    hint: 'Set discovery.type: single-node, or raise vm.max_map_count on the nodes.',
  };
}

function lockedMemory(clues: ImageClues): Advice[] {
  if (!isOn(clues, 'bootstrap.memory_lock')) return [];
  return [
    {
      key: 'environment',
      message:
        'Elasticsearch stops if it cannot lock its memory; Compose allows locking with "ulimits: {memlock: -1}", and Kubernetes has no such setting.',
      hint: 'Remove bootstrap.memory_lock; pods usually have no swap.',
    },
  ];
}
