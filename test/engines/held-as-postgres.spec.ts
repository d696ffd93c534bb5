import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type EngineQuery, SearchEngine, UnderstandQuery } from '#search';
import { DEMO_QUESTIONS } from '../api/relevance/demo-questions.js';
import { organisationsFolder, secondNetwork } from '../api/relevance/second-network.js';
import { SECOND_QUESTIONS } from '../api/relevance/second-questions.js';
import { withNetworkFile } from '../portal/network-file.js';
import { DEMO_NETWORK, openFilledPortal } from '../portal/open-filled-portal.js';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import { hearStatements } from '../portal/statements-of.js';
import { compare } from './held/differences.js';
import { questionsOf } from './held/questions.js';

const WAYS = 12;
/** A word of the index, in any statement. */
const SEARCH = /terms @@/;

const folder = organisationsFolder();

const NETWORKS = [
  {
    name: 'the demo network',
    texts: DEMO_QUESTIONS.map(({ q }) => q),
    open: (work: Work) => work(DEMO_NETWORK),
  },
  ...(folder
    ? [
        {
          name: 'a network that nobody here made (NETZLOTSE_TEST_DATA)',
          texts: SECOND_QUESTIONS.map(({ q }) => q),
          open: (work: Work) => withNetworkFile(secondNetwork(folder), work),
        },
      ]
    : []),
];

type Work = (path: string) => Promise<TestPortal>;

describe.each(NETWORKS)('answers from memory, of $name', ({ texts, open }) => {
  /** Two portals on one database: one holds the index, the other asks Postgres. */
  let holding: TestPortal;
  let asking: TestPortal;
  beforeAll(async () => {
    holding = await open((path) => openFilledPortal([path]));
    asking = await openTestPortal({ database: holding.database });
    await engineOf(holding).hold(() => false);
  });
  afterAll(async () => {
    await asking?.close();
    await holding?.close();
  });

  it('are those of Postgres', async () => {
    const [held, postgres] = [engineOf(holding), engineOf(asking)];
    const understand = asking.app.get(UnderstandQuery, { strict: false });
    let searches = 0;
    const end = hearStatements(holding, (sql) => (searches += Number(SEARCH.test(sql))));
    const found: string[] = [];
    let [questions, cut, pages] = [0, 0, 0];
    for await (const query of questionsOf(['', ...texts], WAYS, { understand, engine: postgres })) {
      if (isWholeList(query)) continue;
      const { differences, isCut, pages: asked } = await compare(held, postgres, query);
      questions += 1;
      cut += Number(isCut);
      pages += asked;
      found.push(...differences.map((difference) => `${query.name} ${aboutOf(query)}: ${difference}`));
    }
    end();
    console.log(`${pages} pages of ${questions} questions, ${cut} cut by Postgres, ${searches} left to it`);
    expect(found).toEqual([]);
    expect(searches).toBe(0);
  });
});

function engineOf({ app }: TestPortal): SearchEngine {
  return app.get(SearchEngine, { strict: false });
}

/** Left to Postgres, which says how many there are once it has counted them. */
function isWholeList({ terms, filters, openOnly, listing, near }: EngineQuery): boolean {
  const { type: _type, ...others } = filters;
  const isNarrowed = openOnly || listing !== null || typeof near?.radiusKm === 'number';
  return terms.length === 0 && !isNarrowed && Object.values(others).every((values) => values.length === 0);
}

function aboutOf({
  terms: _terms,
  name: _name,
  ...rest
}: object & { terms: unknown; name: unknown }): string {
  return JSON.stringify(rest);
}
