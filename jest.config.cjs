const shared = {
  rootDir: __dirname,
  testEnvironment: '<rootDir>/test/setup/one-realm.cjs',
  runtime: '<rootDir>/test/setup/one-realm-runtime.cjs',
  cacheDirectory: '<rootDir>/.cache/jest',
  transform: { '\\.tsx?$': '<rootDir>/test/setup/transform.cjs' },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  globalSetup: '<rootDir>/test/setup/build-setup.mjs',
  setupFilesAfterEnv: ['<rootDir>/test/setup/patience.cjs'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/.cache/'],
};

const withDatabase = {
  globalSetup: '<rootDir>/test/setup/database-setup.mjs',
  globalTeardown: '<rootDir>/test/setup/database-teardown.mjs',
};

/**
 * All of them look at what is built (docs/adr/0009). `unit` needs nothing else. `db` and `api` get a Postgres of their own, and each file a database. `start` and `journeys` run
 * what is built, as a person would: the first looks at processes, the second at pages of one portal in a browser.
 */
module.exports = {
  testSequencer: '<rootDir>/test/setup/longest-first.cjs',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/{apps,libs,test,tools}/**/*.spec.{ts,tsx}'],
      testPathIgnorePatterns: [
        '/node_modules/',
        '<rootDir>/test/(api|pages|engines|faults|prove|start|journeys)/',
      ],
    },
    {
      ...shared,
      ...withDatabase,
      displayName: 'db',
      testMatch: ['<rootDir>/{apps,libs,test}/**/*.db-spec.{ts,tsx}'],
    },
    {
      ...shared,
      ...withDatabase,
      displayName: 'api',
      testMatch: ['<rootDir>/test/{api,pages,engines,faults,prove}/**/*.spec.{ts,tsx}'],
    },
    {
      ...shared,
      displayName: 'start',
      testMatch: ['<rootDir>/test/start/**/*.spec.ts'],
    },
    {
      ...shared,
      globalSetup: '<rootDir>/test/journeys/portal-setup.mjs',
      globalTeardown: '<rootDir>/test/journeys/portal-teardown.mjs',
      displayName: 'journeys',
      testMatch: ['<rootDir>/test/journeys/**/*.spec.ts'],
    },
  ],
};
