import type { ImageClues, ImageKnowledge } from './knowledge';
import { isImage } from './variants';

const PORT = 9200;

/** Elasticsearch and OpenSearch. @see https://www.elastic.co/docs/deploy-manage/deploy/self-managed/install-elasticsearch-with-docker @see https://docs.opensearch.org/latest/install-and-configure/install-opensearch/docker/ */
export const elasticsearch: ImageKnowledge = {
  recognises: (clues) => isImage(clues, 'elasticsearch', 'elasticsearch/elasticsearch') || isOpenSearch(clues),
  owner: (clues) => ({ uid: 1000, gid: isOpenSearch(clues) ? 1000 : 0 }),
  dataFolders: (clues) => [`/usr/share/${isOpenSearch(clues) ? 'opensearch' : 'elasticsearch'}/data`],
  ports: [PORT],
  readiness: () => ({ kind: 'tcp', port: PORT }),
  advice: ({ service }) =>
    service.environment?.['discovery.type'] === undefined
      ? [
          {
            key: 'environment',
            message:
              'Unless it is told that it is alone, it checks the node as for production, and stops if vm.max_map_count is below 262144.',
            hint: 'Set discovery.type: single-node, or set vm.max_map_count at the nodes.',
          },
        ]
      : [],
};

function isOpenSearch(clues: ImageClues): boolean {
  return isImage(clues, 'opensearchproject/opensearch');
}
