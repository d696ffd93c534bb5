// The dependency rule of docs/map.md, sentence by sentence. Each is an error; test/boundaries plants one breach of each.

const CONTENT = ['organisations', 'people', 'initiatives', 'listings', 'exchange'];
const GROUND = ['places', 'topics', 'language', 'history', 'platform'];

/** Which slices a slice may use. A new edge is a decision: write an ADR, then change it here. */
const SLICES = {
  messages: [],
  platform: [],
  language: [],
  history: ['platform'],
  places: ['language', 'platform'],
  topics: ['language', 'platform'],
  organisations: GROUND,
  people: ['organisations', ...GROUND],
  initiatives: ['organisations', ...GROUND],
  listings: ['organisations', ...GROUND],
  exchange: ['organisations', 'initiatives', 'listings', ...GROUND],
  search: [...CONTENT, ...GROUND],
  matching: ['search', 'messages', ...CONTENT, ...GROUND],
  accounts: ['organisations', ...GROUND],
  introductions: ['accounts', 'search', 'matching', ...CONTENT, ...GROUND],
  alerts: ['accounts', 'search', 'matching', ...CONTENT, ...GROUND],
  curation: ['accounts', 'search', 'matching', 'messages', ...CONTENT, ...GROUND],
};

const TESTS = '(^test/|^libs/testing/|^libs/[^/]+/src/testing/|\\.(db-|api-)?spec\\.tsx?$)';
const PERSISTENCE = '^libs/[^/]+/src/persistence/';
const FRAMEWORKS = 'node_modules/(@nestjs/|typeorm/|pg/|express/|rxjs/)';

const anyOf = (names) => `(${names.join('|')})`;
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const sliceRules = Object.entries(SLICES).map(([slice, allowed]) =>
  forbid(
    `slice-${slice}`,
    `${slice} may use ${allowed.join(', ') || 'no other slice'}. A new edge is an ADR.`,
    { path: `^libs/${slice}/`, pathNot: TESTS },
    { path: '^libs/', pathNot: `^libs/${anyOf([slice, 'testing', ...allowed])}/` },
  ),
);

module.exports = {
  forbidden: [
    forbid(
      'never-up',
      'A slice does not know the apps: data walks down, news walks up through the outbox.',
      { path: '^libs/' },
      { path: '^apps/' },
    ),
    forbid(
      'never-between-apps',
      'Apps share rooms, not each other.',
      { path: '^apps/([^/]+)/' },
      { path: '^apps/', pathNot: '^apps/$1/' },
    ),
    forbid(
      'only-through-the-front-door',
      "Another slice is what its index.ts says. Tests may use a slice's builders too.",
      { path: '^libs/([^/]+)/', pathNot: TESTS },
      { path: '^libs/', pathNot: ['^libs/$1/', '^libs/[^/]+/src/index\\.ts$'] },
    ),
    forbid(
      'only-through-the-front-door-of-a-slice',
      'Apps and tests know a slice by its index.ts alone.',
      { path: '^(apps|test|tools)/' },
      { path: '^libs/', pathNot: ['^libs/[^/]+/src/index\\.ts$', '^libs/[^/]+/src/testing/'] },
    ),
    forbid(
      'slice-unknown',
      'A new slice gets its place in the graph (SLICES in .dependency-cruiser.cjs) before it uses another.',
      { path: '^libs/([^/]+)/', pathNot: `^libs/${anyOf(['testing', ...Object.keys(SLICES)])}/` },
      { path: '^libs/', pathNot: '^libs/$1/' },
    ),
    ...sliceRules,
    forbid(
      'testing-only-in-tests',
      'Nothing that runs for people imports what is for tests.',
      { pathNot: TESTS },
      { path: '^libs/(testing/|[^/]+/src/testing/)' },
    ),
    forbid('no-cycle', 'What needs each other is one thing, or needs a third.', {}, { circular: true }),
    forbid(
      'domain-knows-rules-only',
      'Inside a slice: application -> persistence -> domain.',
      { path: '^libs/([^/]+)/src/domain/', pathNot: TESTS },
      { path: '^libs/$1/src/', pathNot: '^libs/$1/src/domain/' },
    ),
    forbid(
      'persistence-below-application',
      'Inside a slice: application -> persistence -> domain.',
      { path: '^libs/([^/]+)/src/persistence/', pathNot: TESTS },
      { path: '^libs/$1/src/', pathNot: '^libs/$1/src/(persistence|domain)/' },
    ),
    forbid(
      'application-on-persistence',
      'Inside a slice: application -> persistence -> domain.',
      { path: '^libs/([^/]+)/src/application/', pathNot: TESTS },
      { path: '^libs/$1/src/', pathNot: '^libs/$1/src/(application|persistence|domain)/' },
    ),
    forbid(
      'domain-without-frameworks',
      'Rules are plain TypeScript: they outlive Nest, TypeORM and HTTP.',
      { path: '^libs/([^/]+/src/domain|language/src|messages/src)/', pathNot: TESTS },
      { path: FRAMEWORKS },
    ),
    forbid(
      'typeorm-in-persistence-only',
      'TypeORM stays in persistence/ and in the platform.',
      { pathNot: [TESTS, PERSISTENCE, '^libs/platform/src/(database|outbox)/'] },
      { path: 'node_modules/(typeorm|@nestjs/typeorm)/' },
    ),
    forbid(
      'postgres-driver-in-platform-only',
      'Only the platform opens connections.',
      { pathNot: [TESTS, '^libs/platform/', '^tools/'] },
      { path: 'node_modules/(pg|pg-boss)/' },
    ),
    forbid(
      'http-in-the-portal-only',
      'A slice throws DomainError; what that means in HTTP is the portal’s to say.',
      { path: '^(libs|apps)/', pathNot: [TESTS, '^apps/portal/'] },
      { path: 'node_modules/(express|@nestjs/platform-express|@nestjs/swagger|helmet|compression)/' },
    ),
    forbid(
      'requests-in-the-portal-only',
      'Controllers and request schemas live in apps/portal.',
      { path: '^(libs/|apps/(?!portal/)).*\\.(controller|schema|presenter|page)\\.tsx?$' },
      { path: '.' },
    ),
    forbid(
      'ui-below-pages',
      'Components know texts and types, not who shows them.',
      { path: '^apps/portal/src/ui/', pathNot: TESTS },
      { path: '^apps/portal/src/', pathNot: '^apps/portal/src/ui/' },
    ),
    forbid(
      'islands-reach-the-browser',
      'What runs in the browser takes nothing from the server with it.',
      { path: '^apps/portal/src/ui/islands/', pathNot: TESTS },
      { path: [FRAMEWORKS, '^libs/(?!(language|messages)/)'] },
    ),
    forbid(
      'islands-without-node',
      'What runs in the browser takes nothing from the server with it.',
      { path: '^apps/portal/src/ui/islands/', pathNot: TESTS },
      { dependencyTypes: ['core'] },
    ),
    forbid('resolvable', 'An import leads somewhere.', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^dist/|^tools/register/|/node_modules/.*/node_modules/)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    // `#organisations` leads to the sources, whether or not they were built.
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
    },
  },
};
