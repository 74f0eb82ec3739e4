import { readDockerfile } from '../../../plan/build/dockerfile/dockerfile';
import { translate } from '../../support/project';

const of = (...lines: string[]): unknown => readDockerfile(`FROM a\n${lines.join('\n')}`).healthcheck;

test('The HEALTHCHECK of a Dockerfile is read in all its forms', () => {
  expect(of('HEALTHCHECK CMD curl -f localhost || exit 1')).toEqual({
    test: ['CMD-SHELL', 'curl -f localhost || exit 1'],
  });
  expect(
    of(
      'HEALTHCHECK --interval=5s --timeout=2s \\',
      '  --start-period=1m --start-interval=1s --retries=7 \\',
      '  CMD ["a", "b c"]',
    ),
  ).toEqual({
    test: ['CMD', 'a', 'b c'],
    interval: '5s',
    timeout: '2s',
    start_period: '1m',
    start_interval: '1s',
    retries: 7,
  });
  expect(of('HEALTHCHECK CMD a', 'HEALTHCHECK NONE')).toEqual({ test: ['NONE'] });
  expect(of('RUN true')).toBeUndefined();
  expect(readDockerfile('FROM a AS one\nHEALTHCHECK CMD x\nFROM one\nRUN y').healthcheck).toEqual({
    test: ['CMD-SHELL', 'x'],
  });
});

const probe = (service: string): unknown =>
  translate(`services: {web: {build: ., ${service}}}`, {
    files: { Dockerfile: 'FROM a\nHEALTHCHECK --interval=5s CMD x' },
  }).service('web').pod.container.readiness;

test("The HEALTHCHECK of a Dockerfile decides when a container is ready, and the service's own goes over it", () => {
  expect(probe('user: "1"')).toMatchObject({ action: { command: ['/bin/sh', '-c', 'x'] }, period: 5 });
  expect(probe('healthcheck: {interval: 9s}')).toMatchObject({
    action: { command: ['/bin/sh', '-c', 'x'] },
    period: 9,
  });
  expect(probe('healthcheck: {disable: true}')).toBeUndefined();
});
