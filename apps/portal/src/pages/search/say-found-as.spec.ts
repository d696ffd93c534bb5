import { describe, expect, it } from '@jest/globals';
import { frameOf } from '../../ui/index.js';
import { type FoundIn, sayFoundAs } from './say-found-as.js';

const frame = frameOf({ language: 'de', path: '/suche', publicUrl: '', assets: {} });
type Matched = Parameters<typeof sayFoundAs>[0];
const found = (word: string, as: string, how: Matched[number]['how']) => ({ word, as, meant: as, how });
const say = (matched: Matched, shown = '', more: Partial<FoundIn> = {}) =>
  sayFoundAs(
    matched,
    { title: '', names: [], sections: [{ text: shown, weight: 'text' }], shown, ...more },
    frame,
  );

describe('sayFoundAs', () => {
  it('is silent about what stands there as it was typed', () => {
    expect(say([found('wlan', 'WLAN', 'exact')], 'WLAN im Park')).toEqual([]);
  });

  it('is silent about another form and a corrected word that the reader sees marked', () => {
    expect(say([found('stadt', 'Städte', 'form')], 'Städte am Fluss')).toEqual([]);
    expect(say([found('stadt', 'Städte', 'form')], 'Am Fluss')).toEqual(['gefunden als Städte']);
    expect(say([found('klimaschuz', 'Klimaschutz', 'typo')], 'Für den Klimaschutz')).toEqual([]);
    expect(say([found('klimaschuz', 'Klimaschutz', 'typo')])).toEqual(['gefunden als Klimaschutz']);
  });

  it('says by which other name or topic it was found', () => {
    const names = ['SWP', 'Stadtwerke Pforzheim GmbH & Co. KG'];
    expect(say([found('swp', 'SWP', 'exact')], 'Stadtwerke Pforzheim', { names })).toEqual([
      'auch bekannt als SWP',
    ]);
    const both = [found('verkehrsverbund', 'Verkehrsverbund', 'exact'), found('rhein', 'Rhein', 'form')];
    expect(say(both, 'VRR', { names: ['Verkehrsverbund Rhein-Ruhr'] })).toEqual([
      'auch bekannt als Verkehrsverbund Rhein-Ruhr',
    ]);
    const sections = [{ text: 'Wasser\nSmart City', weight: 'topic' as const }];
    expect(say([found('city', 'City', 'exact')], 'Verein am Hafen', { sections })).toEqual([
      'Thema: Smart City',
    ]);
  });

  it('says synonyms, and of several words once', () => {
    expect(say([found('partizipation', 'Bürgerbeteiligung', 'synonym')])).toEqual([
      'gefunden als Bürgerbeteiligung (gleichbedeutend)',
    ]);
    const wifi = [
      found('freies', 'WiFi', 'synonym'),
      found('wlan', 'WiFi', 'synonym'),
      found('Aachen', 'Aachen', 'exact'),
    ];
    expect(say(wifi, 'WiFi in Aachen')).toEqual(['„freies wlan“ gefunden als WiFi (gleichbedeutend)']);
  });

  it('says of a part which word it is in, and of a compound which part of it was found', () => {
    const text = 'drei Digitalisierungszentren, gefördert';
    expect(say([found('zentrum', 'zentren', 'part')], text)).toEqual([
      'gefunden als Teil von Digitalisierungszentren',
    ]);
    expect(say([found('zentrum', 'zentrum', 'part')])).toEqual(['gefunden als Teil eines Wortes']);
    expect(say([found('glasfaserausbau', 'Glasfaser', 'part')])).toEqual(['in Teilen gefunden: Glasfaser']);
    expect(say([found('radwegekonzept', 'radweg', 'part')], 'Der radwegplan')).toEqual([
      'in Teilen gefunden: radwegplan',
    ]);
  });

  it('does not name the only word that was asked for, however many parts of it were found', () => {
    const parts = [found('Klimaschutz', 'Klima', 'part'), found('Klimaschutz', 'Schutz', 'part')];
    expect(say(parts, 'Klima und Schutz')).toEqual([
      'in Teilen gefunden: Klima',
      'in Teilen gefunden: Schutz',
    ]);
  });

  it('names the word where the question had several', () => {
    expect(say([found('klimaschuz', 'Klimaschutz', 'typo'), found('wlan', 'WLAN', 'exact')], 'WLAN')).toEqual(
      ['„klimaschuz“ gefunden als Klimaschutz'],
    );
  });
});
