import { describe, expect, it } from '@jest/globals';
import { aTopic } from '../testing/a-topic.js';
import { withSynonym } from './with-synonym.js';

const WLAN = aTopic({ slug: 'wlan', synonyms: ['W-LAN'], version: 4 });
const NETZE = aTopic({ slug: 'netze', labels: { de: 'Netze', en: null } });
const code = (work: () => unknown) => {
  try {
    return work();
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('withSynonym', () => {
  it('adds the word, and makes the topic the curators’', () => {
    expect(withSynonym(WLAN, '  Freies   Funknetz ', null)).toEqual({
      ...WLAN,
      synonyms: ['W-LAN', 'Freies Funknetz'],
      source: 'curator',
      version: 5,
    });
  });

  it('changes nothing where the topic is called so already, in whatever spelling', () => {
    expect(withSynonym(WLAN, 'w lan', null)).toBeNull();
  });

  it('refuses a word that means another topic, unless that is a proposal', () => {
    expect(code(() => withSynonym(WLAN, 'Netze', NETZE))).toBe('TOPIC.TERM_TAKEN');
    expect(withSynonym(WLAN, 'Netze', { ...NETZE, status: 'proposed' })?.synonyms).toContain('Netze');
  });

  it('refuses what is no word, and what no file could say', () => {
    expect(code(() => withSynonym(WLAN, ' – ', null))).toBe('TOPIC.TERM_INVALID');
    expect(code(() => withSynonym(WLAN, 'x'.repeat(101), null))).toBe('TOPIC.TERM_INVALID');
    const full = { ...WLAN, synonyms: Array.from({ length: 50 }, (_, at) => `Wort ${at}`) };
    expect(code(() => withSynonym(full, 'Noch eins', null))).toBe('TOPIC.TERMS_FULL');
  });
});
