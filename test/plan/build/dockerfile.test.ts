import { readDockerfile } from '../../../plan/build/dockerfile/dockerfile';
import type { ExposedPort } from '../../../plan/build/dockerfile/exposed-ports';

const tcp = (port: number): ExposedPort => ({ port, protocol: 'TCP' });

test('A base is found through stages, arguments of the build and their defaults', () => {
  const text = 'ARG TAG=1\nFROM image:${TAG} AS one\nFROM one\n';
  expect(readDockerfile(text).base).toBe('image:1');
  expect(readDockerfile(text, { args: { TAG: '2' } }).base).toBe('image:2');
  // Only what is declared before FROM can be in it.
  expect(readDockerfile('FROM image:${TAG:-3}', { args: { TAG: '2' } }).base).toBe('image:3');
});

test('A base is found behind an image for which a context stands', () => {
  const base = { base: 'postgres:17', user: '5', exposed: [tcp(80)], volumes: ['/v'], command: 'serve' };
  expect(readDockerfile('FROM below\nEXPOSE 81\nCMD run', { images: { below: base } })).toEqual({
    base: 'postgres:17',
    user: '5',
    exposed: [tcp(81), tcp(80)],
    volumes: ['/v'],
    command: 'run serve',
  });
  // It comes before a stage of that name.
  expect(readDockerfile('FROM a AS below\nFROM below', { images: { below: base } }).base).toBe('postgres:17');
  expect(readDockerfile('FROM below\nUSER 7', { images: { below: base } }).user).toBe('7');
});

test('The target is the stage that counts', () => {
  const text = 'FROM a AS one\nUSER 1\nFROM b AS two\nUSER 2\n';
  expect(readDockerfile(text, { target: 'one' })).toMatchObject({ base: 'a', user: '1' });
  expect(readDockerfile(text)).toMatchObject({ base: 'b', user: '2' });
  expect(readDockerfile('FROM scratch')).toEqual({ exposed: [], volumes: [], command: '' });
});

test('The folders of VOLUME are found', () => {
  const text = 'FROM a AS b\nVOLUME /of/base\nFROM b\nVOLUME ["/x", "/y z"]\nVOLUME /w /$V\n';
  expect(readDockerfile(text).volumes).toEqual(['/x', '/y z', '/w', '/of/base']);
});

test.each([
  ['EXPOSE 80 53/udp', [tcp(80), { port: 53, protocol: 'UDP' }]],
  ['EXPOSE 8000-8001/tcp', [tcp(8000), tcp(8001)]],
  ['ARG PORT=81\nENV OTHER=82 MORE 83\nEXPOSE ${PORT} $OTHER', [tcp(81), tcp(82)]],
  ['ENV PORT 84\nEXPOSE $PORT', [tcp(84)]],
  ['EXPOSE ${NONE:-85} $NONE 0 70000', [tcp(85)]],
])('The Dockerfile line %s names ports', (lines, exposed) => {
  expect(readDockerfile(`FROM a\n${lines}`).exposed).toEqual(exposed);
  expect(readDockerfile('FROM a\nARG PORT=1\nEXPOSE $PORT', { args: { PORT: '90' } }).exposed).toEqual([tcp(90)]);
});

test('The names of stages have no upper and lower case, and a stage has a number', () => {
  const text = 'FROM node:22 AS Base\nUSER 5\nFROM base AS last\nUSER 6\nFROM python:3';
  expect(readDockerfile(text, { target: 'LAST' })).toMatchObject({ base: 'node:22', user: '6' });
  expect(readDockerfile(text, { target: '0' })).toMatchObject({ base: 'node:22', user: '5' });
  expect(readDockerfile(text).base).toBe('python:3');
});
