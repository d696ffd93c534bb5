import { type FilledPortal, openFilledPortal } from '../portal/open-filled-portal.js';
import { saveNetwork } from '../portal/save-network.js';
import { statementsOf } from '../portal/statements-of.js';

const LEAD = 'stadt-pforzheim';
const TOPIC = 'digitallotsen';
const PAGES = [
  '/',
  `/organisationen/${LEAD}`,
  '/suche?q=digital&type=organisation',
  `/themen/${TOPIC}`,
  '/erfahrungen',
  '/erfahrungen/politik',
];

let portal: FilledPortal;
beforeAll(async () => {
  portal = await openFilledPortal();
});
afterAll(() => portal.close());

/** Of any page; a profile shows the most different things. */
const MOST = 40;

/** Adds of everything that stands on these pages. */
function grow(by: string, count: number): Promise<void> {
  const more = Array.from({ length: count }, (_, at) => `${by}-${at}`);
  return saveNetwork(portal, {
    organisations: more.map((id) => ({
      id,
      name: `Digital ${id}`,
      kinds: ['municipality'],
      seat: '08311000',
      topics: [TOPIC],
    })),
    memberships: more.map((id) => ({ network: 'kommune-2-0', member: id })),
    initiatives: more.map((id) => ({
      id,
      title: `Digital ${id}`,
      lead: LEAD,
      partners: [id],
      topics: [TOPIC],
    })),
    adoptions: more.map((id) => ({
      initiative: 'digitallotsen-pforzheim',
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
      event: 'mitgliederversammlung-6',
      summary: `Digital ${id}`,
      lines: null,
      about: [{ type: 'topic', slug: TOPIC }],
    })),
  });
}

describe('how often a page asks the database', () => {
  it('does not depend on how much stands on it', async () => {
    const count = async () => {
      const counts: Record<string, number> = {};
      for (const page of PAGES) counts[page] = await statementsOf(portal, page);
      return counts;
    };
    // What a page has nothing of, it asks nothing more about: everything is there before the first count.
    await grow('some', 3);
    const before = await count();
    await grow('many', 40);
    const after = await count();
    const more = PAGES.filter((page) => after[page]! > before[page]!);
    expect({ more, before, after }).toMatchObject({ more: [] });
    expect(Math.max(...Object.values(after))).toBeLessThanOrEqual(MOST);
  });
});
