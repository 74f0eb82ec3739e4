import { bitnami } from './bitnami';
import { elasticsearch } from './elasticsearch';
import { httpd } from './httpd';
import { jupyter } from './jupyter';
import { kafka } from './kafka';
import type { ImageClues, ImageKnowledge } from './knowledge';
import { mariadb } from './mariadb';
import { minio } from './minio';
import { mlflow } from './mlflow';
import { mongo } from './mongo';
import { mysql } from './mysql';
import { nginx, nginxUnprivileged } from './nginx';
import { postgres } from './postgres';
import { python } from './python';
import { rabbitmq } from './rabbitmq';
import { redis } from './redis';
import { streamlit } from './streamlit';
import { traefik } from './traefik';

/** Every image that is known, the more special first. */
const known: readonly ImageKnowledge[] = [
  postgres,
  mysql,
  mariadb,
  mongo,
  redis,
  rabbitmq,
  elasticsearch,
  kafka,
  minio,
  bitnami,
  nginx,
  nginxUnprivileged,
  httpd,
  traefik,
  jupyter,
  mlflow,
  streamlit,
  python,
];

/** The knowledge of an image; undefined for an unknown one, which works by the general rules. */
export function knowledgeOf(clues: ImageClues): ImageKnowledge | undefined {
  return known.find((image) => image.recognises(clues));
}
