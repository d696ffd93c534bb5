import type { Seeded } from '../../bench/synthetic/seeded.js';
import type { Known } from './secret-network.js';
import type { Words } from './words.js';

interface Ground {
  readonly organisationIds: readonly string[];
  readonly initiativeIds: readonly string[];
  readonly known: Known;
  readonly random: Seeded;
  readonly words: Words;
}

const QUESTIONS = ['frage-politik', 'frage-geld', 'frage-technik'];
const EVENT = 'versammlung-1';

/** What has no visibility: everybody may see all of it, so that no page of the portal is empty. */
export function publicLists(ground: Ground): Record<string, readonly object[]> {
  const { organisationIds, random, words } = ground;
  const word = () => words.word('open');
  const [first, second, ...members] = organisationIds as [string, string, ...string[]];
  const speakers = members.slice(0, 8);
  return {
    topics: [{ id: word(), labels: { de: `Thema ${word()}` }, synonyms: [word()] }],
    memberships: [
      { network: first, member: second },
      ...members.map((member) => ({ network: random.one([first, second]), member, role: word() })),
    ],
    relations: members.slice(1).map((from, at) => ({
      from,
      to: members[at],
      kind: random.one(['partner', 'parent', 'founder']),
      text: `Gemeinsam für ${word()}`,
    })),
    adoptions: ground.initiativeIds.map((initiative) => ({
      initiative,
      organisation: random.one(members),
      stage: random.one(['adopter', 'advocate', 'planning']),
      outcome: word(),
    })),
    listings: listings(ground, word),
    events: [
      {
        id: EVENT,
        title: `Versammlung ${word()}`,
        host: first,
        place: random.one(ground.known.places),
        date: '2025-05-14',
        moderation: [second],
        contributors: speakers,
        questions: QUESTIONS,
      },
    ],
    guidingQuestions: QUESTIONS.map((id) => ({ id, text: `Was ist mit ${word()}?` })),
    statements: statements(ground, speakers, word),
    freeTexts: speakers.slice(0, 2).map((by, at) => ({
      id: `wort-${at}`,
      by,
      role: 'Leitung',
      event: EVENT,
      summary: `Frei gesagt: ${word()}`,
    })),
  };
}

function listings({ organisationIds, known, random }: Ground, word: () => string) {
  return organisationIds.slice(0, Math.ceil(organisationIds.length / 4)).map((organisation, at) => ({
    id: `angebot-${at}`,
    organisation,
    kind: random.one(['offer', 'need']),
    topics: random.some(known.topics, 2),
    text: `Austausch über ${word()}`,
  }));
}

function statements({ initiativeIds, random }: Ground, speakers: readonly string[], word: () => string) {
  return speakers.slice(0, -1).map((by, at) => ({
    id: `aussage-${at}`,
    by,
    role: 'Leitung',
    question: QUESTIONS[at % QUESTIONS.length],
    event: EVENT,
    summary: `Wir sagen ${word()}`,
    quote: word(),
    about: [random.one(initiativeIds), random.one(speakers)],
  }));
}
