import { jupyter } from './jupyter';
import type { ImageClues, ImageKnowledge } from './knowledge';
import { mlflow } from './mlflow';
import { postgres } from './postgres';
import { python } from './python';
import { streamlit } from './streamlit';

/** Every image that is known, the more special first. */
const known: readonly ImageKnowledge[] = [postgres, jupyter, mlflow, streamlit, python];

/** What is known of an image; nothing is an answer too. */
export function knowledgeOf(clues: ImageClues): ImageKnowledge | undefined {
  return known.find((image) => image.recognises(clues));
}
