import type { Content } from '../content/content';
import { joinContent } from './preparations';
import { NO_STORAGE, type Storage } from './storage';

/** A volume with content; one that holds files in parts is put together before the container starts. */
export function contentVolume(name: string, { configMaps, secrets, sources, split }: Content): Storage {
  const objects = { ...NO_STORAGE, configMaps, secrets };
  if (split.length === 0) return { ...objects, volumes: [{ kind: 'content', name, sources }] };
  const parts = `${name}-parts`;
  return {
    ...objects,
    volumes: [
      { kind: 'content', name: parts, sources },
      // What is a secret is on no disk.
      { kind: 'scratch', name, memory: secrets.length > 0 },
    ],
    preparations: [joinContent(parts, name, split)],
  };
}
