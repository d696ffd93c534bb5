import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withNetworkFile } from '../portal/network-file.js';
import { type FilledPortal, openFilledPortal } from '../portal/open-filled-portal.js';

interface Answer {
  readonly total: { readonly count: number };
  readonly partial: boolean;
  readonly hits: readonly { readonly title: string; readonly snippet: string }[];
}

const town = (id: string, name: string, ags: string, more: object = {}) => ({
  id,
  kinds: ['municipality'],
  name,
  ags,
  ...more,
});
const club = (id: string, name: string, more: object = {}) => ({ id, kinds: ['association'], name, ...more });

const NETWORK = {
  organisations: [
    town('pforzheim', 'Stadt Pforzheim', '08231000', { website: 'https://www.pforzheim.example/rathaus' }),
    town('merseburg', 'Stadt Merseburg', '15088220'),
    town('hannover', 'Landeshauptstadt Hannover', '03241001'),
    town('taucha', 'Stadt Taucha', '14730310', { summary: 'Radwege und mehr.' }),
    club('reiter', 'Reiter am Hof', { summary: 'Ein Stoff, ein Hof. Und ein Ständer.' }),
    { id: 'kreis', kinds: ['county'], name: 'Landkreis Taucha' },
    { id: 'netze', kinds: ['municipal_company'], name: 'Netze Calw' },
    {
      id: 'calw',
      kinds: ['municipal_company'],
      name: 'Große Kreisstadt Calw',
      summary: 'Eine Stadt mit vielen Wegen.',
    },
    club('tonne', 'Tonne', { summary: 'Wertstoffe für alle. Mit dem Fahrrad.' }),
    club('region', 'Region der Flüsse', {
      seat: '08222000',
      identifiers: { domain: 'fluss-region2-0.example' },
      summary: 'Verbindet Mannheimer und Pfälzer.',
    }),
    { id: 'hafen', kinds: ['municipal_company'], name: 'Hafen und Häuser', seat: '08222000' },
    { id: 'werke', kinds: ['municipal_company'], name: 'Werke am Fluss', summary: 'Die Stadtwerke.' },
    club('still', 'Verein der Stillen', { seat: '08111000', visibility: { seat: 'members' } }),
    club('geheim', 'Verein der Geheimen', {
      website: 'https://geheim.example',
      visibility: { website: 'members' },
    }),
  ],
  initiatives: [
    {
      id: 'radnetz',
      title: 'Radnetz für alle',
      lead: 'taucha',
      summary: 'Sichere Wege.',
      state: 'running',
    },
  ],
};

describe('what lies around a record', () => {
  let portal: FilledPortal;
  beforeAll(async () => {
    portal = await withNetworkFile(NETWORK, (path) => openFilledPortal([path]));
  });
  afterAll(() => portal.close());

  const ask = (q: string) => portal.json<Answer>(`/api/v1/search?${new URLSearchParams({ q }).toString()}`);
  const titles = async (q: string) => {
    const { partial, hits } = await ask(q);
    return partial ? [] : hits.map(({ title }) => title);
  };

  it.each([
    ['its town', 'Mannheim', 'Region der Flüsse'],
    ['its county', 'Saalekreis', 'Stadt Merseburg'],
    ['its county in full', 'Landkreis Nordsachsen', 'Stadt Taucha'],
    ['its state, written apart', 'Baden Württemberg Fluss', 'Region der Flüsse'],
    ['the short name of its state', 'BaWü Fluss', 'Region der Flüsse'],
    ['the English name of its state', 'Lower Saxony', 'Landeshauptstadt Hannover'],
    ['how large it is', 'Kleinstadt', 'Stadt Taucha'],
    ['how large it is, with a slip', 'Kleinstat', 'Stadt Taucha'],
    ['how large the place of its lead is', 'Radnetz Kleinstadt', 'Radnetz für alle'],
    ['its kind and state', 'Kommune in Sachsen', 'Stadt Taucha'],
    ['its key', '08231000', 'Stadt Pforzheim'],
    ['its regional key', '082310000000', 'Stadt Pforzheim'],
    ['its host', 'www.pforzheim.example', 'Stadt Pforzheim'],
    ['another page of its site', 'https://pforzheim.example/anderswo', 'Stadt Pforzheim'],
    ['its kind', 'kommunales Unternehmen', 'Hafen und Häuser'],
    ['its kind, written as one', 'Kommunalunternehmen', 'Hafen und Häuser'],
    ['its domain', 'fluss-region2-0.example', 'Region der Flüsse'],
  ])('finds it by %s', async (_, query, title) => {
    expect(await titles(query)).toContain(title);
  });

  it('does not take what is only part of a name for the whole', async () => {
    const found = await titles('Sachsen');
    expect(found).toContain('Stadt Taucha');
    expect(found).not.toContain('Stadt Merseburg');
    expect(found).not.toContain('Landeshauptstadt Hannover');
  });

  it('does not find all of a kind by what is a topic, too', async () => {
    expect(await titles('Stadtwerke')).toContain('Werke am Fluss');
    expect(await titles('Stadtwerke')).not.toContain('Hafen und Häuser');
    expect(await titles('Stadtwerke Mannheim')).toEqual([]);
  });

  it('puts whoever is called so before whoever lies there', async () => {
    expect((await titles('Taucha'))[0]).toBe('Stadt Taucha');
  });

  it.each([
    ['a hyphened word', 'Radnetz-Flüsse-Kolloquium', 'Radnetz für alle'],
    ['a compound', 'Radwegekolloquium', 'Stadt Taucha'],
  ])('finds what comes nearest to %s that nobody has', async (_, query, title) => {
    const { partial, hits } = await ask(query);
    expect(partial).toBe(true);
    expect(hits.map((hit) => hit.title)).toContain(title);
  });

  it('puts a town first by its bare name, also where it is filed as something else', async () => {
    expect((await titles('Calw'))[0]).toBe('Große Kreisstadt Calw');
  });

  it('puts a town before the county that is called after it', async () => {
    expect((await titles('Taucha')).slice(0, 2)).toEqual(['Stadt Taucha', 'Landkreis Taucha']);
  });

  it.each(['Wertstoffhof', 'Fahrradständer'])(
    'takes what %s is about for nearer than what it ends with',
    async (query) => {
      const { partial, hits } = await ask(query);
      const found = hits.map(({ title }) => title);
      expect([partial, found.includes('Tonne'), found.includes('Reiter am Hof')]).toEqual([
        true,
        true,
        false,
      ]);
    },
  );

  it('offers what lies around a place that was typed', async () => {
    const page = async (path: string) => (await portal.ask(path)).text;
    expect(await page('/suche?q=Radwege+Leipzig')).toContain('q=Radwege&amp;near=14713000&amp;radiusKm=30');
    expect(await page('/suche?q=Radwege+Leipzig')).toContain('Im Umkreis von Leipzig suchen');
    expect(await page('/suche?q=Radwege')).not.toContain('Im Umkreis');
  });

  it('shows none of it as a sentence of the record', async () => {
    expect((await ask('Saalekreis')).hits[0]!.snippet).not.toContain('Saalekreis');
  });

  it.each([
    ['seat', 'Stuttgart'],
    ['website', 'geheim.example'],
  ])('says nothing of a %s that only members see', async (_, query) => {
    const { hits, partial } = await ask(query);
    expect(partial ? [] : hits.filter(({ title }) => /Stillen|Geheimen/u.test(title))).toEqual([]);
  });
});
