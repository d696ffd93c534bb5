import { describe, expect, it } from '@jest/globals';
import { frameOf, pathIn } from './frame.js';
import { Page } from './layout/page.js';
import { currentEntry } from './layout/navigation.js';
import { renderPage } from './render-page.js';

describe('pathIn', () => {
  it('puts pages of ours below /en, and nothing else', () => {
    expect(pathIn('en', '/suche?q=x')).toBe('/en/suche?q=x');
    expect(pathIn('en', '/')).toBe('/en/');
    expect(pathIn('de', '/suche')).toBe('/suche');
    expect(pathIn('en', '/api/v1/openapi.json')).toBe('/api/v1/openapi.json');
    expect(pathIn('en', '#inhalt')).toBe('#inhalt');
    expect(pathIn('en', 'https://example.org')).toBe('https://example.org');
    expect(pathIn('en', '//example.org')).toBe('//example.org');
  });
});

describe('currentEntry', () => {
  it('finds the section of a page', () => {
    expect(currentEntry('/organisationen/stadt-pforzheim')?.name).toBe('members');
    expect(currentEntry('/antworten/x')?.name).toBe('experiences');
    expect(currentEntry('/organisationenx')).toBeUndefined();
    expect(currentEntry('/')).toBeUndefined();
  });
});

describe('Page', () => {
  const pageAt = (path: string, search = '', language: 'de' | 'en' = 'de', indexed = true) => {
    const frame = frameOf({ language, path, search, publicUrl: 'https://netzlotse.example', assets: {} });
    return renderPage(
      <Page frame={frame} title="Karte" indexed={indexed}>
        <h1>Karte</h1>
      </Page>,
    );
  };

  it('begins with the doctype and says its language', () => {
    expect(pageAt('/karte')).toMatch(/^<!doctype html><html lang="de"><head><meta charset="utf-8"/);
    expect(pageAt('/karte', '', 'en')).toContain('<html lang="en">');
  });

  it('leads to the search, from every page that has no larger box', () => {
    const box =
      '<form class="find" role="search" aria-label="Überall suchen" action="/suche" data-suggest="/api/v1/suggest"';
    expect(pageAt('/karte')).toContain(box);
    expect(pageAt('/karte', '', 'en')).toContain('action="/en/suche"');
    for (const path of ['/', '/suche']) expect(pageAt(path)).not.toContain('class="find"');
  });

  it('leads to the same page in the other language, query and all', () => {
    expect(pageAt('/suche', '?q=wlan&topic=x')).toContain(
      'href="/en/suche?q=wlan&amp;topic=x" lang="en" hreflang="en"',
    );
    expect(pageAt('/suche', '?q=wlan', 'en')).toContain('href="/suche?q=wlan" lang="de" hreflang="de"');
  });

  it('names its address and its other language to search engines', () => {
    const html = pageAt('/karte', '?x=1', 'en');
    expect(html).toContain('<link rel="canonical" href="https://netzlotse.example/en/karte"/>');
    expect(html).toContain('<link rel="alternate" hreflang="de" href="https://netzlotse.example/karte"/>');
  });

  it('keeps errors and search results out of them', () => {
    const html = pageAt('/suche', '', 'de', false);
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(html).not.toContain('canonical');
  });

  it('marks the present section, exactly or as the one above', () => {
    expect(pageAt('/karte')).toContain('href="/karte" aria-current="page"');
    expect(pageAt('/orte/08231000')).toContain('href="/karte" aria-current="true"');
  });
});
