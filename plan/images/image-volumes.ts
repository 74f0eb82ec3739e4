import { declaredImage } from './catalogue';
import type { ImageClues } from './knowledge';
import { runsClient } from './runs-client';

/** The folders with data for which the container engine makes a volume, as the image asks for it. */
export function imageVolumes(clues: ImageClues): readonly string[] {
  if (runsClient(clues)) return [];
  const tag = clues.reference?.tag ?? '';
  const volumes = declaredImage(clues.reference?.repository)?.volumes ?? [];
  return volumes.find(({ tags }) => tags?.test(tag) !== false)?.folders ?? [];
}
