import { readDockerfile } from '../../../plan/build/dockerfile/dockerfile';

/** Dockerfiles that took minutes or longer, each about as long as one may be; the test that runs this limits its time. */
const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

const chained = readDockerfile(lines(5_000, (index) => `FROM ${index === 0 ? 'a' : `s${index - 1}`} AS s${index}`));
const exposed = readDockerfile(`FROM a\n${lines(5_000, (index) => `EXPOSE ${index + 1}-65535`)}`).exposed.length;
const words = readDockerfile(`FROM a\nEXPOSE ${lines(9_000, (index) => `${index + 1}-65535`).replaceAll('\n', ' ')}`);
for (const text of [
  `ENV ${'a'.repeat(120_000)}`,
  `HEALTHCHECK ${'--a=b '.repeat(20_000)} x`,
  `HEALTHCHECK --interval=1s ${'--a'.repeat(40_000)} CMD x`,
  'RUN true\n'.repeat(14_000),
  `RUN a${' \\\n b'.repeat(25_000)}`,
])
  readDockerfile(`FROM a\n${text}\n`);
console.log(JSON.stringify({ base: chained.base, exposed, words: words.exposed.length }));
