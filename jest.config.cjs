const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: { '\\.(ts|tsx|mjs|js)$': '<rootDir>/test/setup/transform.cjs' },
  transformIgnorePatterns: [],
  moduleNameMapper: {
    '^#([a-z-]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/.cache/'],
};

/** `unit` needs nothing; `db` gets a Postgres of its own from the global set-up. */
module.exports = {
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/{apps,libs,test,tools}/**/*.spec.{ts,tsx}'] },
  ],
};
