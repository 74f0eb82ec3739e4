import type { Service } from '../../compose/project';
import type { Problem } from '../../compose/problem';
import type { Path } from '../../compose/tree/path';

/** @see https://docs.docker.com/reference/compose-file/services/#restart */
const RESTART = /^(no|always|unless-stopped|on-failure(:\d+)?)?$/;
const COMPONENT = '[a-z0-9]+(?:(?:\\.|__?|-+)[a-z0-9]+)*';
/** @see https://github.com/distribution/reference */
const IMAGE = new RegExp(
  `^(?:(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?|\\[[0-9a-fA-F:]+\\])(?::\\d+)?/)?${COMPONENT}(?:/${COMPONENT})*` +
    '(?::\\w[\\w.-]{0,127})?(?:@[a-zA-Z][\\w+.-]*:[0-9a-fA-F]{32,})?$',
);

/** What is read without a word, and refused by the container engine when the service is to start. */
export function refusedByEngine(
  service: Service,
): { readonly path: Path; readonly problem: Pick<Problem, 'message' | 'hint'> }[] {
  const { restart, image } = service;
  const hooks = (['post_start', 'pre_stop'] as const).flatMap((key) =>
    (service[key] ?? []).flatMap(({ command }, index) => ((command ?? []).length === 0 ? [[key, index]] : [])),
  );
  return [
    ...hooks.map((path) => ({
      path,
      problem: { message: 'The hook has no command to run.', hint: 'Give it a "command", or remove it.' },
    })),
    ...(restart === undefined || RESTART.test(restart)
      ? []
      : [
          {
            path: ['restart'],
            problem: {
              message: `"${restart}" is not a restart policy.`,
              hint: 'Write "no", always, unless-stopped, on-failure or on-failure:3.',
            },
          },
        ]),
    ...(image === undefined || image === '' || IMAGE.test(image)
      ? []
      : [
          {
            path: ['image'],
            problem: {
              message: `"${image}" is not the name of an image.`,
              hint: 'Write it as "registry.example.com/name:tag", in small letters; a tag may not be empty.',
            },
          },
        ]),
  ];
}
