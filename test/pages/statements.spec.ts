import { anOrganisation } from '../../libs/organisations/src/testing/an-organisation.js';
import { openShippedDatabase } from '../portal/filled-database.js';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import { prepareMatches } from '../portal/prepare-matches.js';
import { saveNetwork } from '../portal/save-network.js';
import { statementsOf } from '../portal/statements-of.js';

const LEAD = 'stadt-a';
const TOPIC = 'lorawan';

/**
 * How many statements each kind of page sends, whatever stands on it. An exact number, because "not more than" is kept by a page that
 * asks once for each of the few things of a test, and because a statement more is to be seen when it is added. What a page lists is
 * of the same kinds in both networks (a search of one type): what it has nothing of, it asks nothing more about. The
 * profile is the first to propose peers, and so also reads what is then held of them and of all that is shown after it.
 */
const STATEMENTS = {
  '/': 12,
  [`/organisationen/${LEAD}`]: 24,
  [`/organisationen/${LEAD}/passende`]: 6,
  '/suche?q=digital&type=organisation': 2,
  [`/themen/${TOPIC}`]: 16,
  '/erfahrungen': 14,
  '/erfahrungen/politik': 9,
};

let portal: TestPortal;
beforeAll(async () => {
  portal = await openTestPortal({ content: openShippedDatabase });
  await saveNetwork(portal, {
    organisations: [
      anOrganisation(LEAD, { name: 'Stadt A', topics: [TOPIC] }),
      anOrganisation('netzwerk', { name: 'Netzwerk', kinds: ['network'] }),
    ],
    initiatives: [{ id: 'vorbild', title: 'Digital', lead: LEAD, topics: [TOPIC] }],
    questions: [{ id: 'politik', text: 'Wie nehmen Sie die Politik mit?' }],
    events: [{ id: 'versammlung', title: 'Versammlung', date: '2025-05-05' }],
  });
});
afterAll(() => portal.close());

/** Adds of everything that stands on these pages. */
async function grow(by: string, count: number): Promise<void> {
  const more = Array.from({ length: count }, (_, at) => `${by}-${at}`);
  await saveNetwork(portal, {
    organisations: more.map((id) => ({
      id,
      name: `Digital ${id}`,
      kinds: ['municipality'],
      seat: '08311000',
      topics: [TOPIC],
    })),
    memberships: more.map((id) => ({ network: 'netzwerk', member: id })),
    initiatives: more.map((id) => ({
      id,
      title: `Digital ${id}`,
      lead: LEAD,
      partners: [id],
      topics: [TOPIC],
    })),
    adoptions: more.map((id) => ({
      initiative: 'vorbild',
      organisation: id,
      stage: 'adopter',
    })),
    listings: more.map((id) => ({
      id,
      organisation: LEAD,
      kind: 'offer',
      topics: [TOPIC],
      text: `Digital ${id}`,
    })),
    statements: more.map((id) => ({
      id,
      by: LEAD,
      question: 'politik',
      event: 'versammlung',
      summary: `Digital ${id}`,
      lines: null,
      about: [{ type: 'topic', slug: TOPIC }],
    })),
  });
  await prepareMatches(portal);
}

describe('how often a page asks the database', () => {
  it('does not depend on how much stands on it', async () => {
    const count = async () => {
      const counts: Record<string, number> = {};
      for (const page of Object.keys(STATEMENTS)) counts[page] = await statementsOf(portal, page);
      return counts;
    };
    await grow('some', 3);
    const small = await count();
    await grow('many', 40);
    const large = await count();
    expect({ small, large }).toEqual({ small: STATEMENTS, large: STATEMENTS });
  });
});
