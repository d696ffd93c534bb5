import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FilledPortal, openFilledPortal } from '../portal/open-filled-portal.js';
import { readPage } from '../portal/read-page.js';

let portal: FilledPortal;
beforeAll(async () => {
  portal = await openFilledPortal();
});
afterAll(() => portal.close());

const read = (path: string) => readPage(portal, path);

describe('the page of a need', () => {
  it('says who offers it, why, and what nobody covers', async () => {
    const { headings, text, links } = await read('/biete-suche/stadt-pforzheim-sucht-lorawan');
    expect(headings).toContain('h2 Wer bietet das?');
    expect(text).toContain('Zu „Vergaberecht“ gibt es kein Angebot.');
    expect(links.get('Fachwissen zu Glasfaser, freiem WLAN und LoRaWAN')).toBe(
      '/biete-suche/stadtwerke-pforzheim-bietet-lorawan',
    );
    expect(links.get('Als CSV speichern')).toBe('/api/v1/listings/stadt-pforzheim-sucht-lorawan/matches.csv');
  });

  it('can be read as a table', async () => {
    const { html } = await read('/biete-suche/stadt-pforzheim-sucht-lorawan?view=table');
    expect(html).toContain('<caption>Angebote, die zum Gesuch passen</caption>');
  });
});

describe('the page of proposals', () => {
  const path = '/organisationen/stadt-pforzheim/passende';

  it('is reached from the profile and lists everyone with reasons', async () => {
    expect((await read('/organisationen/stadt-pforzheim')).links.get('Alle Vorschläge')).toBe(path);
    const { headings, isIndexed } = await read(path);
    expect(headings).toContain('h3 Stadt Heidelberg');
    expect(isIndexed).toBe(false);
  });

  it('narrows, keeps that in its ways on, and says so when nobody is left', async () => {
    const { headings, links } = await read(`${path}?state=15`);
    expect(headings).not.toContain('h3 Stadt Heidelberg');
    expect(links.get('Als CSV speichern')).toBe('/api/v1/organisations/stadt-pforzheim/peers.csv?state=15');
    expect((await read(`${path}?state=15&open=true`)).text).toContain('So findet sich niemand.');
  });

  it('does not exist for nobody, and refuses what it does not know', async () => {
    expect((await read('/organisationen/niemand/passende')).status).toBe(404);
    expect((await read(`${path}?size=riesig`)).status).toBe(400);
  });
});

describe('the page of an initiative', () => {
  const path = '/initiativen/digitallotsen-heidelberg';

  it('shows similar ones and asks for a municipality', async () => {
    const { headings, text } = await read(path);
    expect(headings).toContain('h2 Ähnliche Initiativen');
    expect(text).toContain('Wählen Sie Ihre Gemeinde.');
  });

  it.each(['Augustusburg', '14522020', 'augustusburg'])('answers for %s, point by point', async (place) => {
    const { headings, text } = await read(`${path}?place=${place}`);
    expect(headings).toContain('h3 Ergebnis für Augustusburg, Sachsen');
    expect(text).toContain('Noch nicht bekannt Zu manchem, worauf es ankommt, hat niemand etwas gesagt.');
    expect(text).toContain('Personal: 7 ausgebildete Beschäftigte (Stadt Pforzheim)');
    expect(text).toContain('Niemand hat gesagt, was rechtlich zu beachten ist.');
  });

  it('asks back where several are called so, and says where none is', async () => {
    const { text, links } = await read(`${path}?place=Neustadt`);
    expect(text).toContain('Welche Gemeinde „Neustadt“ meinen Sie?');
    expect([...links.values()].filter((url) => /\?place=\d{8}#passt$/.test(url)).length).toBeGreaterThan(1);
    expect((await read(`${path}?place=Xqzyw`)).text).toContain('steht nicht im Verzeichnis');
  });

  it('speaks English', async () => {
    const { text } = await read(`/en${path}?place=Augustusburg`);
    expect(text).toContain('not known yet');
    expect(text).toContain('Nobody has said what the law demands.');
  });
});
