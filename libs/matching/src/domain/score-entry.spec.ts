import { aContext } from '../testing/a-profile.js';
import type { LearnedEntry } from './match-entry.js';
import { scoreInitiatives, scoreListings } from './score-entry.js';
import type { TextContext } from './signal.js';
import type { TextVector } from './text/text-vector.js';
import { uncovered } from './uncovered.js';

const context = aContext({}, { lorawan: 'netze', glasfaser: 'netze' });
const entry = (about: Partial<LearnedEntry> = {}): LearnedEntry => ({
  type: 'listing',
  id: 'id',
  organisationId: 'organisation',
  side: 'need',
  topics: [],
  texts: [],
  text: null,
  ...about,
});

describe('scoreListings', () => {
  const need = entry({ topics: ['lorawan', 'vergaberecht'] });
  const offer = entry({ side: 'offer', topics: ['lorawan', 'glasfaser'] });

  it('is the same from both sides', () => {
    const there = scoreListings(need, offer, context, null);
    expect(scoreListings(offer, need, context, null)).toEqual(there);
    expect(there.contributions.map(({ item }) => item)).toEqual(['lorawan']);
  });

  it('finds nothing where nothing is named', () => {
    expect(scoreListings(entry(), entry(), context, null)).toEqual({ score: 0, contributions: [] });
  });
});

describe('scoreInitiatives', () => {
  const vector = { model: 'm' } as TextVector;
  const learned: TextContext = {
    text: { similarity: () => 0.7, sharedWords: () => [{ word: 'Kalender', share: 1 }] },
  };

  it('goes by texts alone where nobody gave topics', () => {
    const alike = entry({ type: 'initiative', side: null, text: vector });
    const { score, contributions } = scoreInitiatives(alike, alike, { ...context, ...learned }, false);
    expect(score).toBeGreaterThan(0);
    expect(contributions).toEqual([{ signal: 'text', item: 'Kalender', share: 1 }]);
  });

  it('takes what is not known of a text for unknown', () => {
    const silent = entry({ topics: ['lorawan'] });
    const withTopics = scoreInitiatives(silent, silent, { ...context, ...learned }, false);
    expect(withTopics.contributions.map(({ signal }) => signal)).toEqual(['topics']);
  });

  it('says who was taken over', () => {
    const { contributions } = scoreInitiatives(entry(), entry(), context, true);
    expect(contributions).toEqual([{ signal: 'adoption', item: 'taken-over', share: 1 }]);
  });
});

describe('uncovered', () => {
  it('names what an offer is not about, in no breadth', () => {
    expect(uncovered(['lorawan', 'vergaberecht'], ['lorawan'], context)).toEqual(['vergaberecht']);
    expect(uncovered(['lorawan'], ['netze'], context)).toEqual([]);
    expect(uncovered(['netze'], ['lorawan'], context)).toEqual([]);
    expect(uncovered(['lorawan'], ['glasfaser'], context)).toEqual(['lorawan']);
  });
});
