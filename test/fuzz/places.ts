const inService = (line: string): string => `services:\n  web:\n    image: a\n    ${line}\n`;

/** Compose files that name a path, one for each place where a Compose file can have one. */
export function placesOf(path: string): readonly string[] {
  const quoted = JSON.stringify(path);
  return [
    inService(`volumes: [{type: bind, source: ${quoted}, target: /x}]`),
    inService(`volumes: [${JSON.stringify(`${path}:/x`)}]`),
    inService(`env_file: ${quoted}`),
    inService(`env_file: [{path: ${quoted}, required: false}]`),
    inService(`label_file: ${quoted}`),
    inService(`extends: {file: ${quoted}, service: web}`),
    `include: [${quoted}]\n${inService('tty: true')}`,
    `include: [{path: a.yaml, project_directory: ${quoted}, env_file: ${quoted}}]\n${inService('tty: true')}`,
    `${inService('configs: [c]')}configs: {c: {file: ${quoted}}}`,
    `${inService('secrets: [c]')}secrets: {c: {file: ${quoted}}}`,
    // Not the whole machine: a build sees all of its context.
    inService(`build: {context: ${/^[./]+$|proc/.test(path) ? '.' : quoted}, dockerfile: Dockerfile}`),
    inService(`build: {context: ., dockerfile: ${quoted}}`),
  ];
}
