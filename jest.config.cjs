// A test sees the language's own objects through a proxy, which makes every `Math.min` of a loop many times as slow as it is
// for people; handed to each file as parameters they cost nothing. Not `Date`: tests replace it.
const LANGUAGE =
  'Array BigInt Boolean Error Float32Array Float64Array Int32Array Intl JSON Map Math Number Object Promise Proxy ' +
  'Reflect RegExp Set String Symbol TypeError Uint16Array Uint32Array Uint8Array WeakMap WeakSet isNaN parseFloat parseInt';

const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: { '\\.(ts|tsx|mjs|js)$': '<rootDir>/test/setup/transform.cjs' },
  transformIgnorePatterns: [],
  moduleNameMapper: {
    '^#([a-z-]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  setupFilesAfterEnv: ['<rootDir>/test/setup/patience.cjs'],
  sandboxInjectedGlobals: LANGUAGE.split(' '),
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/.cache/'],
};

const withDatabase = {
  globalSetup: '<rootDir>/test/setup/database-setup.mjs',
  globalTeardown: '<rootDir>/test/setup/database-teardown.mjs',
};
const withBuild = { globalSetup: '<rootDir>/test/setup/build-setup.mjs' };

/**
 * `unit` needs nothing. `db` and `api` get a Postgres of their own, and each file a database. `start` and `journeys` run
 * what is built, as a person would: the first looks at processes, the second at pages of one portal in a browser.
 */
module.exports = {
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
      ...withBuild,
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
