import { startWords, optionValue } from './start-words';
import type { ImageClues, ImageKnowledge } from './knowledge';
import { isImage } from './variants';

const PORT = 9000;

/** MinIO, which keeps its data in the folders that its command names. @see https://min.io/docs/minio/container/index.html */
export const minio: ImageKnowledge = {
  recognises: (clues) => isImage(clues, 'minio/minio'),
  dataFolders: (clues) => [...new Set(folderWords(clues).flatMap(expand).flatMap(pathOf))],
  ports: (clues) => [port(clues), ...consolePort(clues)],
  readiness: (clues) =>
    hasCertificates(clues)
      ? { kind: 'tcp', port: port(clues) }
      : { kind: 'http', path: '/minio/health/ready', port: port(clues) },
};

function folderWords(clues: ImageClues): string[] {
  const words = startWords(clues);
  const written = words
    .slice(words.indexOf('server') + 1)
    .filter((_, index, all) => !/^(-S|-C|--(certs|config)-dir)$/.test(all[index - 1] ?? ''));
  return [...written, ...(clues.service.environment?.['MINIO_VOLUMES'] ?? '').split(/\s+/)];
}

/** `/data{1...4}`: MinIO's own way to write several. */
function expand(word: string): string[] {
  const range = /^(.*?)\{(\d+)\.\.\.(\d+)\}(.*)$/.exec(word);
  if (range === null) return [word];
  const [, before = '', first = '', last = '', after = ''] = range;
  const count = Math.min(Number(last) - Number(first) + 1, MOST_FOLDERS);
  return Array.from({ length: Math.max(0, count) }, (_, index) => `${before}${Number(first) + index}${after}`).flatMap(
    expand,
  );
}

/** A typing error must not become a million claims. */
const MOST_FOLDERS = 64;

/** The folder in `/data` or, as members of a cluster write it, `http://minio1/data`. */
function pathOf(word: string): string[] {
  const path = /^(?:https?:\/\/[^/]+)?(\/[\w/.-]*\w)\/?$/.exec(word)?.[1];
  return path === undefined ? [] : [path];
}

function port(clues: ImageClues): number {
  return portIn(optionValue(clues, '--address') ?? clues.service.environment?.['MINIO_ADDRESS']) ?? PORT;
}

function consolePort(clues: ImageClues): number[] {
  const address = optionValue(clues, '--console-address') ?? clues.service.environment?.['MINIO_CONSOLE_ADDRESS'];
  return [portIn(address) ?? []].flat();
}

function portIn(address: string | null | undefined): number | undefined {
  const port = /:(\d+)$/.exec(address ?? '')?.[1];
  return port === undefined ? undefined : Number(port);
}

function hasCertificates(clues: ImageClues): boolean {
  const folder = optionValue(clues, '--certs-dir') ?? '/root/.minio/certs';
  return [...(clues.service.volumes ?? []), ...(clues.service.configs ?? []), ...(clues.service.secrets ?? [])].some(
    ({ target }) => target?.startsWith(folder) === true,
  );
}
