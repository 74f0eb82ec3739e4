const options = { jsc: { target: 'es2022' }, module: { type: 'commonjs' } };
const transform = {
  '^.+\\.ts$': ['@swc/jest', { ...options, jsc: { ...options.jsc, parser: { syntax: 'typescript' } } }],
  // The parser of scripts is an ES module, which Jest cannot load on every version of Node.js.
  'node_modules/unbash/.+\\.js$': ['@swc/jest', options],
};
const common = {
  transform,
  transformIgnorePatterns: ['/node_modules/(?!unbash/)'],
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['<rootDir>/(dist|lib|examples/cdk8s-app)'],
};

/** `unit` needs nothing else; `package` installs the packed tarball and needs npm's registry; `oracle` needs Go, for the reference loader; `e2e` runs against the current kube context. */
module.exports = {
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '/test/e2e/', '/test/oracle/', '/test/fuzz/', '/test/package/'],
    },
    {
      ...common,
      displayName: 'package',
      testMatch: ['<rootDir>/test/package/*.test.ts'],
      globalSetup: '<rootDir>/test/package/pack.ts',
      testTimeout: 900_000,
    },
    { ...common, displayName: 'fuzz', testMatch: ['<rootDir>/test/fuzz/*.test.ts'], testTimeout: 1_800_000 },
    { ...common, displayName: 'oracle', testMatch: ['<rootDir>/test/oracle/*.test.ts'] },
    { ...common, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/*.test.ts'] },
  ],
};
