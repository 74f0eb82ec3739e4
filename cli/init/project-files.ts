import { ownPackage } from '../package';

const TOOLS = ['@types/node', 'cdk8s-cli', 'ts-node', 'typescript'];

const MAIN = `import { App } from 'cdk8s';
import { ComposeError, ComposeProject, formatProblem } from 'cdk8s-compose';

const app = new App();
try {
  const stack = new ComposeProject(app, 'stack', {
    file: 'docker-compose.yml',
    environment: process.env,
    registry: process.env.IMAGE_REGISTRY,
  });
  for (const problem of stack.problems) console.error(formatProblem(problem));
  app.synth();
} catch (error) {
  if (!(error instanceof ComposeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
`;

const CDK8S = `language: typescript
app: node -r ts-node/register main.ts
output: dist
`;

const GITIGNORE = `node_modules/
dist/
.cdk8s-compose-*
.env
*.log
__pycache__/
.ipynb_checkpoints/
`;

const TSCONFIG = {
  compilerOptions: {
    target: 'ES2022',
    module: 'commonjs',
    esModuleInterop: true,
    strict: true,
    noEmit: true,
  },
  // "npm run check" checks the types; a synthesis does not.
  'ts-node': { transpileOnly: true },
  include: ['main.ts'],
};

/**
 * The files that make a cdk8s project of a folder with a Compose file, by their paths.
 *
 * @param name what npm calls the project
 * @param source what npm installs as cdk8s-compose: a range of versions, or the address of a tarball
 */
export function projectFiles(name: string, source: string): Readonly<Record<string, string>> {
  const versions = ownPackage().devDependencies;
  const ofThisPackage = (names: readonly string[]): Record<string, string | undefined> =>
    Object.fromEntries(names.map((dependency) => [dependency, versions[dependency]]));
  const manifest = {
    name,
    version: '0.0.0',
    private: true,
    scripts: {
      synth: 'cdk8s synth',
      images: 'cdk8s-compose images',
      report: 'cdk8s-compose report',
      check: 'tsc --noEmit',
    },
    dependencies: { ...ofThisPackage(['cdk8s']), 'cdk8s-compose': source, ...ofThisPackage(['constructs']) },
    devDependencies: ofThisPackage(TOOLS),
  };
  return {
    '.gitignore': GITIGNORE,
    'cdk8s.yaml': CDK8S,
    'main.ts': MAIN,
    'package.json': json(manifest),
    'tsconfig.json': json(TSCONFIG),
  };
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
