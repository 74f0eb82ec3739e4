import { isSafeAddress } from '../../../plan/build/address';
import { refusals, translate, type Files } from '../../support/project';

const FILES: Files = { 'app/Dockerfile': 'FROM a\n' };
const build = (keys: string): string[] =>
  refusals(`services:\n  web: {build: {context: ./app, ${keys}}}`, { files: FILES });

test.each([
  ['tags: ["-f"]', '"-f" is not the name of an image'],
  ['tags: ["https://r.example.com/web"]', 'is not the name of an image'],
  ['tags: ["a b"]', '"a b" is not the name of an image'],
  ['target: "--output=/"', '"--output=/" is not the name of a stage'],
  ['no_cache_filter: ["a,b"]', '"a,b" is not the name of a stage'],
  ['platforms: ["--help"]', '"--help" is not a platform'],
  ['platforms: ["linux/amd64,linux/arm64"]', 'is not a platform'],
  ['network: "ns:/proc/1/ns/net"', '"ns:/proc/1/ns/net" is not a network'],
  ['network: "--privileged"', 'is not a network'],
  ['entitlements: ["fs.write=/"]', '"fs.write=/" is not an entitlement'],
  ['cache_from: ["type=local src=/"]', 'is not a cache'],
  ['cache_from: ["--help"]', '"--help" is not a cache'],
  ['cache_to: ["type=registry,ref=https://e.com/a"]', 'is not a cache'],
  ['extra_hosts: {"-a": "1.1.1.1"}', '"-a" is not the name of a host'],
  ['extra_hosts: {"a": "1.1.1.1 --x"}', '"1.1.1.1 --x" is not an address'],
  ['args: {"-A": b}', '"-A" is not a name'],
  ['args: {"A B": b}', '"A B" is not a name'],
  ['args: {"#A": b}', '"#A" is not a name'],
  ['labels: {"-a": b}', '"-a" is not a name'],
  ['ssh: ["-k=./key"]', '"-k" is not a name'],
  ['ssh: ["k=./a,./b"]', 'is not the path of one key'],
  ['additional_contexts: {"-x": ./app}', '"-x" is not a name'],
  ['additional_contexts: {x: "docker-image://-a"}', '"-a" is not the name of an image'],
  ['additional_contexts: {x: "ssh://-oProxyCommand=evil/a.git"}', 'is not a valid address of a build context'],
  ['additional_contexts: {x: "https://e.com/a.git#--upload-pack=evil"}', 'is not a valid address of a build context'],
  ['secrets: [{source: s, target: "x,src=/etc/shadow"}]', '"x,src=/etc/shadow" is not the id of a secret'],
])('A build with %s is refused', (keys, expected) => {
  const compose = `services:\n  web: {build: {context: ./app, ${keys}}}\nsecrets: {s: {file: ./s}}`;
  const found = refusals(compose, { files: FILES });
  expect(found).toEqual([expect.stringContaining(expected)]);
  expect(found[0]).toMatch(/^2:\d+ /);
});

test.each([
  ['args: {A: "x\\0y-secret"}'],
  ['args: {A: "\\e[31my-secret"}'],
  ['labels: {a: "\\ay-secret"}'],
  ['target: "a\\0y-secret"'],
  ['tags: ["a\\e[2Jy-secret"]'],
  ['dockerfile: "a\\0y-secret"'],
  ['additional_contexts: {x: "https://e.com/\\ey-secret"}'],
])('A build with a control character in %s is refused, and the value is not shown', (keys) => {
  const [found = ''] = build(keys);
  expect(found).toContain('has a control character, such as NUL or ESC');
  expect(found).not.toContain('y-secret');
});

test('A control character that comes from a variable is refused as well', () => {
  const compose = 'services: {web: {build: {context: ./app, args: [FROM_ENV]}}}';
  expect(refusals(compose, { files: FILES, environment: { FROM_ENV: 'a\u001b[2Jy-secret' } })).toEqual([
    expect.stringContaining('The argument has a control character'),
  ]);
});

test('An argument of several lines is accepted', () => {
  expect(build('args: {KEY: "one\\n\\ttwo\\r\\n"}')).toEqual([]);
});

test.each([
  'tags: ["a", "r.example.com:5000/me/b:2"]',
  'target: build-1.x_2',
  'platforms: [linux/amd64, linux/arm/v7, "windows(10.0.17763)/amd64"]',
  'network: none',
  'entitlements: [network.host, security.insecure]',
  'cache_from: [a, "type=gha,scope=x", "type=local,src=./cache", "type=registry,ref=r:5000/a/c:1"]',
  'extra_hosts: ["a.b=host-gateway", "c=::1", "d=[::1]"]',
  'labels: {"org.opencontainers.image.title": "Any text, = and more"}',
  'additional_contexts: {"docker.io/library/a:1": "docker-image://b@sha256:' + '0'.repeat(64) + '"}',
])('A build with %s is accepted', (keys) => {
  expect(build(keys)).toEqual([]);
});

test.each([
  ['https://e.com/a.git', true],
  ['https://e.com:8443/a/b.git#main', true],
  ['https://e.com/a.git#release/1.0:docker/app', true],
  ['https://e.com/a.git#:docker', true],
  ['https://e.com/a.tar.gz?x=1&y=%20', true],
  ['git@e.com:me/a.git#v1', true],
  ['ssh://git@e.com:22/a.git', true],
  ['git://[::1]/a.git', true],
  ['github.com/me/a', true],
  ['git@-oProxyCommand=evil:a', false],
  ['ssh://-oProxyCommand=evil/a', false],
  ['ssh://git@-oProxyCommand=evil/a', false],
  ['git://e.com/a.git#-x', false],
  ['git://e.com/a.git#main:../..', false],
  ['git://e.com/a.git#main:-x', false],
  ['git://e.com/a.git#a#b', false],
  ['https://e.com/a b', false],
  ["https://e.com/a'b", false],
  ['https:///a', false],
  ['ext::sh -c evil', false],
  ['git::https://e.com/a', false],
  ['fd::7', false],
])('Whether %s is a safe address is known: %s', (address, expected) => {
  expect(isSafeAddress(address)).toBe(expected);
});

test.each(['ext::sh -c "touch evil"', 'file:///etc', 'ext://x', 'ftp://e.com/a.tar', 'oci-layout:///etc', '-x'])(
  'The context %s is no address, and is refused unless it is a folder of that name',
  (context) => {
    const found = refusals(`services: {web: {build: {context: ${JSON.stringify(context)}}}}`, { files: FILES });
    expect(found).toEqual([expect.stringContaining('is not a folder')]);
  },
);

test.each(['/etc/passwd', '../Dockerfile', 'https://e.com/Dockerfile', '-', 'Dockerfile.in'])(
  'The Dockerfile %s of a fetched context is refused, as builders would take another file for it',
  (dockerfile) => {
    const compose = `services: {web: {build: {context: "https://e.com/a.git", dockerfile: "${dockerfile}"}}}`;
    expect(refusals(compose)).toEqual([expect.stringContaining('is not the path of a Dockerfile in a repository')]);
  },
);

test.each([
  'https://r.example.com',
  'r.example.com/',
  'r.example.com:5000/Team',
  '-x',
  'joe:s3cret@r',
  'a b',
  '/',
  'reg:99999',
  'reg:0/team',
])('The registry %s is taken only where it is one', (registry) => {
  const compose = 'services: {web: {build: ./app}}';
  const found = refusals(compose, { files: FILES, registry });
  if (registry === 'r.example.com/') expect(found).toEqual([]);
  else expect(found).toEqual([expect.stringContaining('IMAGE_REGISTRY is not a registry.')]);
  expect(found.join('')).not.toContain('s3cret');
});

test('A wrong address is reported without the user and the password in it', () => {
  const compose = 'services: {web: {build: {context: "https://joe:s3cret@-x/a.git"}}}';
  const found = refusals(compose);
  expect(found.join('')).toContain('is not a valid address');
  expect(found.join('')).not.toContain('s3cret');
});

test('All wrong words of a build are reported at once', () => {
  expect(build('target: "-x", tags: ["-y", "-z"]')).toHaveLength(3);
  expect(translate('services: {web: {build: ./app}}', { files: FILES }).plan.builds).toHaveLength(1);
});
