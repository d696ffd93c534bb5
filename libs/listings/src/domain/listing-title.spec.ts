import { listingTitle } from './listing-title.js';

describe('listingTitle', () => {
  it('is the whole text where that is short', () => {
    expect(listingTitle('Fachwissen zu Glasfaser, freiem WLAN und LoRaWAN')).toBe(
      'Fachwissen zu Glasfaser, freiem WLAN und LoRaWAN',
    );
  });

  it('is the first line of several', () => {
    expect(listingTitle('  Beratung vor Ort \n\nAuch am Wochenende.')).toBe('Beratung vor Ort');
  });

  it('ends before a word, without what led to the next', () => {
    const title = listingTitle(`${'Wärmeplanung, '.repeat(12)}Ende`);
    expect(title).toBe(`${'Wärmeplanung, '.repeat(8)}`.trimEnd().replace(/,$/, ' …'));
    expect(title.length).toBeLessThanOrEqual(122);
  });

  it('cuts one endless word between characters', () => {
    const title = listingTitle('𝓦'.repeat(200));
    expect(title).toBe(`${'𝓦'.repeat(60)} …`);
    expect(() => encodeURIComponent(listingTitle(`a${'𝓦'.repeat(200)}`))).not.toThrow();
  });
});
