import { loadConfig } from './config.js';

const GIVEN = { SEARCH_ENGINE: 'meilisearch', MEILI_URL: 'http://localhost:7700', MEILI_KEY: 'a-key' };

describe('the settings of the second search engine', () => {
  it('are none as long as Postgres searches, whatever else is set', () => {
    expect(loadConfig({}).meilisearch).toBeNull();
    expect(loadConfig({ ...GIVEN, SEARCH_ENGINE: 'postgres' }).meilisearch).toBeNull();
  });

  it('are its address and a key', () => {
    expect(loadConfig(GIVEN).meilisearch).toEqual({ url: 'http://localhost:7700', key: 'a-key' });
  });

  it.each(['MEILI_URL', 'MEILI_KEY'])('are refused without %s', (setting) => {
    expect(() => loadConfig({ ...GIVEN, [setting]: '' })).toThrow(
      expect.objectContaining({ code: 'CONFIG.MEILISEARCH_INCOMPLETE', details: { setting } }),
    );
  });

  it.each([
    ['SEARCH_ENGINE', 'solr'],
    ['MEILI_URL', 'localhost'],
    ['MEILI_URL', 'ftp://localhost'],
  ])('are refused with %s=%s', (setting, value) => {
    expect(() => loadConfig({ ...GIVEN, [setting]: value })).toThrow(
      expect.objectContaining({ code: 'CONFIG.INVALID', details: { setting, value } }),
    );
  });
});
