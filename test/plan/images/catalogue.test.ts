import { catalogue } from '../../../plan/images/catalogue';
import { parseImageReference } from '../../../plan/values/image-reference';

const repositories = catalogue.flatMap((entry) => entry.repositories);

test('Each repository stands in one entry of the catalogue', () => {
  expect([...new Set(repositories)]).toEqual(repositories);
});

test.each(repositories)(
  'The repository %s is written as an image reference is read: without registry and tag',
  (name) => {
    expect(parseImageReference(`quay.io/${name}:1`)).toEqual({ registry: 'quay.io', repository: name, tag: '1' });
  },
);

/** One line for each image, so a fact that is added, changed or lost is one line of a difference. */
test('The catalogue states these ports, folders, users and shells', () => {
  const lines = catalogue.flatMap(({ repositories: names, tcp = [], udp = [], volumes = [], users = {}, shell }) =>
    names.map((name) =>
      [
        name,
        ...tcp.map((port) => `${port}/tcp`),
        ...udp.map((port) => `${port}/udp`),
        ...volumes.map(({ tags, folders }) => `${tags === undefined ? '' : `${tags.source}: `}[${folders.join(' ')}]`),
        ...Object.entries(users).map(([user, { id, onAlpine }]) => `${user}=${id}${onAlpine ? `/${onAlpine}` : ''}`),
        ...(shell === false ? ['no shell'] : []),
      ].join(' '),
    ),
  );
  expect(lines.sort().join('\n')).toMatchSnapshot();
});
