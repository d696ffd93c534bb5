import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anOrganisation } from '../../libs/organisations/src/testing/an-organisation.js';
import { openShippedDatabase } from '../portal/filled-database.js';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import { saveNetwork } from '../portal/save-network.js';

describe('a value of the right form that means nothing', () => {
  let portal: TestPortal;
  beforeAll(async () => {
    portal = await openTestPortal({ content: openShippedDatabase });
    await saveNetwork(portal, {
      organisations: [
        anOrganisation('stadt-a', { name: 'Stadt A', formerSlugs: ['gemeinde-a'] }),
        anOrganisation('weg', { status: 'withdrawn' }),
      ],
      listings: [{ id: 'a-bietet', organisation: 'stadt-a', kind: 'offer', text: 'Rat' }],
    });
  });
  afterAll(() => portal.close());

  const refusal = async (path: string) => {
    const { status, text } = await portal.ask(`/api/v1/${path}`);
    const { code, detail, errors = [] } = JSON.parse(text);
    return [status, code, detail, errors.map(({ path }: { path: string }) => path).join()];
  };
  const UNUSABLE = 'Einige Angaben können so nicht verwendet werden.';

  it.each([
    ['near=91,0', 'near'],
    ['near=0,-180.5', 'near'],
    ['state=99', 'state.0'],
    ['state=08&state=99', 'state.1'],
    ['county=99999', 'county.0'],
    ['topic=gibt-es-nicht', 'topic.0'],
  ])('is refused where it stands: %s', async (query, path) => {
    for (const list of ['search', 'organisations', 'initiatives']) {
      expect(await refusal(`${list}?${query}`)).toEqual([400, 'REQUEST.INVALID', UNUSABLE, path]);
    }
  });

  it.each([
    ['listings?topic=gibt-es-nicht', 'topic.0'],
    ['listings?organisation=nix', 'organisation'],
    ['listings?organisation=weg', 'organisation'],
    ['statements?by=nix', 'by'],
  ])('is refused by %s', async (address, path) => {
    expect(await refusal(address)).toEqual([400, 'REQUEST.INVALID', UNUSABLE, path]);
  });

  it.each([
    [
      'radiusKm=5',
      'SEARCH.NEAR_MISSING',
      'Bitte geben Sie auch den Ort an, um den herum gesucht werden soll.',
    ],
    [
      'sort=distance',
      'SEARCH.NEAR_MISSING',
      'Bitte geben Sie auch den Ort an, um den herum gesucht werden soll.',
    ],
    ['near=99999999', 'SEARCH.NEAR_UNKNOWN', 'Den Ort, um den herum gesucht werden soll, gibt es nicht.'],
  ])('tells what is wrong with the place: %s', async (query, code, detail) => {
    expect(await refusal(`search?${query}`)).toEqual([400, code, detail, 'near']);
  });

  it('is said on the page of the search, and nothing typed is lost', async () => {
    const { status, text } = await portal.ask('/suche?q=lorawan&near=91,0&topic=lorawan');
    expect(status).toBe(400);
    expect(text).toContain('Diesen Punkt gibt es nicht');
    expect(text).toContain('value="lorawan"');
    expect((await portal.ask('/suche?q=lorawan&state=99')).text).toContain('Schlüssel 99');
    expect((await portal.ask('/karte?state=99')).status).toBe(400);
    expect((await portal.ask('/organisationen?topic=gibt-es-nicht')).status).toBe(400);
  });

  it('is no former slug: that means the organisation that stands now', async () => {
    const { items } = await portal.json<{ items: { id: string }[] }>(
      '/api/v1/listings?organisation=gemeinde-a',
    );
    expect(items.map(({ id }) => id)).toEqual(['a-bietet']);
  });

  it('may be left out of the matrix, which says when there is no event', async () => {
    expect(await refusal('matrix')).toEqual([
      404,
      'MATRIX.NO_EVENT',
      'Es gibt noch keine Veranstaltung, bei der Fragen gestellt wurden.',
      '',
    ]);
  });
});
