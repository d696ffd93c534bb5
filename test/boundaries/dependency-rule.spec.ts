import { rmSync } from 'node:fs';
import { cruise, type Violation } from './cruise.js';
import { plant } from './plant.js';

interface Rule {
  readonly name: string;
  readonly severity: string;
  readonly to: { readonly pathNot?: string };
}
const { forbidden: rules }: { forbidden: readonly Rule[] } = require('../../.dependency-cruiser.cjs');

/** `slice-organisations` and what it may use. */
const graph = new Map(
  rules
    .filter(({ name }) => name.startsWith('slice-') && name !== 'slice-unknown')
    .map(({ name, to }) => [name.slice('slice-'.length), /\((.*)\)/.exec(to.pathNot ?? '')![1]!.split('|')]),
);
const slices = [...graph.keys()];

const from = (...specifiers: string[]) =>
  specifiers.map((specifier, index) => `import { x as x${index} } from '${specifier}';\n`).join('') +
  'export const x = 1;\n';

/** One breach of each rule: the file, and what it must not import. */
const BREACHES: Readonly<Record<string, readonly [file: string, specifier: string]>> = {
  'never-up': ['libs/places/src/application/up.ts', '../../../../apps/portal/src/thing.js'],
  'never-between-apps': ['apps/worker/src/across.ts', '../../portal/src/thing.js'],
  'only-through-the-front-door': [
    'libs/people/src/application/past.ts',
    '../../../places/src/domain/rule.js',
  ],
  'only-through-the-front-door-of-a-slice': [
    'apps/portal/src/past.ts',
    '../../../libs/places/src/domain/rule.js',
  ],
  'slice-unknown': ['libs/novelty/src/index.ts', '#places'],
  'testing-only-in-tests': ['apps/portal/src/untested.ts', '#testing'],
  'no-cycle': ['libs/places/src/domain/chicken.ts', './egg.js'],
  'domain-knows-rules-only': ['libs/places/src/domain/curious.ts', '../persistence/store.js'],
  'persistence-below-application': ['libs/places/src/persistence/eager.ts', '../application/find.js'],
  'application-on-persistence': ['libs/places/src/application/wired.ts', '../places.module.js'],
  'domain-without-frameworks': ['libs/places/src/domain/framed.ts', '@nestjs/common'],
  'typeorm-in-persistence-only': ['libs/places/src/application/stored.ts', 'typeorm'],
  'postgres-driver-in-platform-only': ['libs/places/src/persistence/driven.ts', 'pg'],
  'http-in-the-portal-only': ['libs/places/src/application/served.ts', 'express'],
  'requests-in-the-portal-only': ['libs/places/src/application/find.schema.ts', 'zod'],
  'ui-below-pages': ['apps/portal/src/ui/components/knowing.ts', '../../thing.js'],
  'islands-reach-the-browser': ['apps/portal/src/ui/islands/heavy.ts', '#platform'],
  'islands-without-node': ['apps/portal/src/ui/islands/reading.ts', 'node:fs'],
  resolvable: ['libs/places/src/domain/lost.ts', './nowhere.js'],
};

/** What each slice must not use: the first slice that is not on its list. */
const STRAYS = Object.fromEntries(
  slices.map((slice) => {
    const stray = slices.find((other) => other !== slice && !graph.get(slice)!.includes(other));
    return [`slice-${slice}`, [`libs/${slice}/src/stray.ts`, `#${stray}`] as const];
  }),
);

const PROPER = {
  'apps/portal/src/thing.ts': from('#places', 'express', './ui/islands/suggest.js'),
  'apps/portal/src/ui/islands/suggest.ts': from('#language', '#messages'),
  'apps/worker/src/main.ts': from('#search', '#organisations'),
  'libs/testing/src/index.ts': from('pg', '#platform'),
  'libs/places/src/places.module.ts': from(
    './application/find.js',
    './persistence/store.js',
    '@nestjs/common',
  ),
  'libs/places/src/application/find.ts': from('../persistence/store.js', '../domain/rule.js', '#language'),
  'libs/places/src/application/find.db-spec.ts': from('#testing', '../testing/a-place.js', 'typeorm'),
  'libs/places/src/testing/a-place.ts': from('../domain/rule.js'),
  'libs/places/src/persistence/store.ts': from('../domain/rule.js', 'typeorm', '#platform'),
  'libs/places/src/domain/rule.ts': from(),
  'libs/places/src/domain/egg.ts': from('./chicken.js'),
  'libs/matching/src/application/find-peers.ts': from('#search', '#organisations', '#messages'),
};

let root: string;
let violations: readonly Violation[];

beforeAll(async () => {
  const indices = Object.fromEntries(slices.map((slice) => [`libs/${slice}/src/index.ts`, from()]));
  const breaches = Object.values({ ...BREACHES, ...STRAYS }).map(([file, specifier]) => [
    file,
    from(specifier),
  ]);
  root = plant({ ...indices, ...PROPER, ...Object.fromEntries(breaches) });
  violations = await cruise(root);
});
afterAll(() => rmSync(root, { recursive: true }));

describe('the dependency rule', () => {
  it('has no rule that is merely a warning, and none without a breach below', () => {
    expect(rules.filter(({ severity }) => severity !== 'error')).toEqual([]);
    expect(Object.keys({ ...BREACHES, ...STRAYS }).sort()).toEqual(rules.map(({ name }) => name).sort());
  });

  it.each(Object.entries({ ...BREACHES, ...STRAYS }))('%s: reports what is planted', (name, [file]) => {
    const reported = violations.filter((violation) => violation.from === file);
    expect(reported.map(({ rule }) => rule.name)).toContain(name);
  });

  it('lets pass what is as it should be', () => {
    const proper = Object.keys(PROPER).filter((file) => !file.endsWith('egg.ts'));
    expect(violations.filter((violation) => proper.includes(violation.from))).toEqual([]);
  });

  it('has no cycle in the graph of slices itself', () => {
    const done = new Set<string>();
    const visit = (slice: string, trail: readonly string[]): void => {
      if (trail.includes(slice)) throw new Error([...trail, slice].join(' -> '));
      if (done.has(slice)) return;
      for (const used of graph.get(slice) ?? []) if (used !== slice) visit(used, [...trail, slice]);
      done.add(slice);
    };
    expect(() => slices.forEach((slice) => visit(slice, []))).not.toThrow();
  });
});
