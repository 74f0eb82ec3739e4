import { tell } from '../../facts/context';
import { rootIfUnknown, type MountContext } from './mount-context';
import type { MountRequest } from './mount-request';
import { copyFromImage } from '../preparations/image-copy';
import { NO_STORAGE, type Storage } from '../storage';

/** A mount of type `image`: what the image has is copied, and read-only as under Docker. */
export function planImageMount(context: MountContext, { mount, path }: MountRequest, index: number): Storage {
  const folder = (mount.image?.subpath ?? '').replace(/^\/+|\/+$/g, '');
  const { image, shell } = context.shared.imageOf(mount.source ?? '');
  if (mount.source === undefined || !shell || folder.split('/').includes('..')) {
    tell(context, path, {
      severity: 'error',
      code: 'unsupported',
      message:
        mount.source === undefined
          ? 'It is not said which image is mounted.'
          : shell
            ? `"${folder}" leads out of the image.`
            : `${mount.source} has no shell, by which its files would be copied into the pod.`,
      hint: 'Copy the files into an image with "COPY --from" in a Dockerfile.',
    });
    return NO_STORAGE;
  }
  tell(context, path, {
    severity: 'warning',
    code: 'approximation',
    message: `What ${mount.source} has at /${folder} is copied whenever a pod starts, as not every cluster mounts images.`,
    hint: 'Name the folder that is needed as "image: {subpath: …}" where the image is large.',
  });
  const volume = `image-${index}`;
  return {
    ...NO_STORAGE,
    volumes: [{ kind: 'scratch', name: volume, memory: false }],
    mounts: [{ volume, path: mount.target, readOnly: true }],
    preparations: [copyFromImage(volume, image, folder, rootIfUnknown(context))],
  };
}
