import { describe, expect, it } from '@jest/globals';
import { sitemapIndexXml, sitemapXml } from './sitemap-xml.js';

describe('sitemaps', () => {
  it('list pages, with markup in addresses as text', () => {
    expect(sitemapXml([`https://a.example/<&'">`])).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
        '<url><loc>https://a.example/&lt;&amp;&apos;&quot;&gt;</loc></url>',
        '</urlset>',
        '',
      ].join('\n'),
    );
  });

  it('list other sitemaps', () => {
    expect(sitemapIndexXml(['https://a.example/s.xml'])).toContain(
      '<sitemap><loc>https://a.example/s.xml</loc></sitemap>',
    );
  });
});
