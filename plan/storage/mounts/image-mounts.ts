import { trim } from '../../../compose/text/trim';
import { tell } from '../../facts/context';
import { rootIfUnknown, type MountContext } from './mount-context';
import type { MountRequest } from './mount-request';
import { copyFromImage } from '../preparations/image-copy';
import { NO_STORAGE, type Storage } from '../storage';

/** A mount of type `image`: what the image has is copied, and read-only as under Docker. */
export function planImageMount(context: MountContext, { mount, path }: MountRequest, index: number): Storage {
  const folder = trim(mount.image?.subpath ?? '', '/');
  const { image, shell } = context.shared.imageOf(mount.source ?? '');
  if (mount.source === undefined || !shell || folder.split('/').includes('..')) {
    tell(context, path, {
      severity: 'error',
      code: 'unsupported',
      message:
        mount.source === undefined
          ? 'The mount names no image.'
          : shell
            ? `"${folder}" leads out of the image.`
            : `The image ${mount.source} has no shell to copy its files into the pod.`,
      hint: 'Copy the files into an image with "COPY --from" in a Dockerfile.',
    });
    return NO_STORAGE;
  }
  tell(context, path, {
    severity: 'warning',
    code: 'approximation',
    message: `Every pod copies /${folder} of the image ${mount.source} when it starts, because not every cluster can mount images.`,
    hint: 'If the image is large, name the needed folder with "image: {subpath: …}".',
  });
  const volume = `image-${index}`;
  return {
    ...NO_STORAGE,
    volumes: [{ kind: 'scratch', name: volume, memory: false }],
    mounts: [{ volume, path: mount.target, readOnly: true }],
    preparations: [copyFromImage(volume, image, folder, rootIfUnknown(context))],
  };
}
