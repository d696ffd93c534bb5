import { describe, expect, it } from '@jest/globals';
import { frameOf } from '../../ui/index.js';
import { sayFoundAs } from './say-found-as.js';

const frame = frameOf({ language: 'de', path: '/suche', publicUrl: '', assets: {} });
type Matched = Parameters<typeof sayFoundAs>[0];
const found = (word: string, as: string, how: Matched[number]['how']) => ({ word, as, meant: as, how });
const say = (matched: Matched, shown = '', texts = [shown]) => sayFoundAs(matched, shown, texts, frame);

describe('sayFoundAs', () => {
  it('is silent about what stands there as it was typed', () => {
    expect(say([found('wlan', 'WLAN', 'exact')])).toEqual([]);
  });

  it('is silent about another form that the reader sees marked', () => {
    expect(say([found('stadt', 'Städte', 'form')], 'Städte am Fluss')).toEqual([]);
    expect(say([found('stadt', 'Städte', 'form')], 'Am Fluss')).toEqual(['gefunden als Städte']);
  });

  it('says synonyms and other spellings', () => {
    expect(say([found('partizipation', 'Bürgerbeteiligung', 'synonym')])).toEqual([
      'gefunden als Bürgerbeteiligung (gleichbedeutend)',
    ]);
    expect(say([found('klimaschuz', 'Klimaschutz', 'typo')])).toEqual([
      'gefunden als Klimaschutz (andere Schreibweise)',
    ]);
  });

  it('says of a part which word it is in, and of a compound which part of it was found', () => {
    const texts = ['Ein Netz', 'drei Digitalisierungszentren, gefördert'];
    expect(say([found('zentrum', 'zentren', 'part')], '', texts)).toEqual([
      'gefunden als Teil von Digitalisierungszentren',
    ]);
    expect(say([found('zentrum', 'zentrum', 'part')])).toEqual(['gefunden als Teil eines Wortes']);
    expect(say([found('glasfaserausbau', 'Glasfaser', 'part')])).toEqual(['in Teilen gefunden: Glasfaser']);
  });

  it('names the word where the question had several', () => {
    expect(say([found('klimaschuz', 'Klimaschutz', 'typo'), found('wlan', 'WLAN', 'exact')])).toEqual([
      '„klimaschuz“ gefunden als Klimaschutz (andere Schreibweise)',
    ]);
  });
});
