import { join } from 'node:path';
import { loadProject } from '../../compose/load';
import { ComposeError } from '../../compose/problem';
import { planProject } from '../../plan/plan-project';
import { folderWith, refusals } from '../support/project';

/** The paths of the problems that a Compose file is refused with. */
function paths(compose: string, env = ''): (string | undefined)[] {
  const folder = folderWith({ 'compose.yaml': compose, '.env': env });
  try {
    planProject(loadProject({ file: join(folder, 'compose.yaml'), environment: {} }).project);
  } catch (error) {
    if (error instanceof ComposeError) return error.problems.map(({ path }) => path);
    throw error;
  }
  return [];
}

test('The path of a problem shows the name of a service, also where its password is a part of the name', () => {
  const compose = 'services: {plane-db: {image: a, environment: {POSTGRES_PASSWORD: "${DB_PASSWORD}"}, ports: [http]}}';
  expect(paths(compose, 'DB_PASSWORD=plane\n')).toEqual(['services.plane-db.ports[0]']);
});

test('The path of a problem hides a password that is a key below a service', () => {
  const compose = 'services: {web: {image: a, networks: ["${DB_PASSWORD}"]}}';
  const found = paths(compose, 'DB_PASSWORD=plane\n');
  expect(found.length).toBeGreaterThan(0);
  expect(found.join()).not.toContain('plane');
  expect(refusals(compose, { files: { '.env': 'DB_PASSWORD=plane\n' } }).join()).not.toContain('plane');
});
