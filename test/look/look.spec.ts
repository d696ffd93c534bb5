import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { samplePages } from './samples/pages.js';

const assets = {
  'main.css': '/assets/main-1.css',
  'suggest.js': '/assets/suggest-1.js',
  'icon.svg': '/assets/icon-1.svg',
  'fira-sans-400.woff2': '/assets/fira-sans-400-1.woff2',
  'fira-sans-600.woff2': '/assets/fira-sans-600-1.woff2',
};
const pages = Object.entries(samplePages(join(__dirname, '../..'), assets));

const attributesOf = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value]) => value ?? '');

describe.each(pages)('%s', (file, html) => {
  it('holds no style and no script of its own', () => {
    expect(attributesOf(html, 'style')).toEqual([]);
    expect(html).not.toMatch(/<style|<script(?![^>]* src=)|\son[a-z]+="/);
  });

  it('loads nothing from elsewhere', () => {
    const loaded = [
      ...attributesOf(html, 'src'),
      ...[...html.matchAll(/<link[^>]*rel="(?!canonical|alternate)[^>]*>/g)].flatMap(([tag]) =>
        attributesOf(tag, 'href'),
      ),
    ];
    for (const address of loaded) expect(address).toMatch(/^\/assets\//);
  });

  it('has one h1 and no gap between headings', () => {
    const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1));
  });

  it('uses an id once', () => {
    const ids = attributesOf(html, 'id');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('stays in its language', () => {
    const english = file.endsWith('.en.html');
    const internal = attributesOf(html, 'href').filter((href) => /^\/(?!assets\/|api\/)/.test(href));
    const links = internal.filter((href) => href.startsWith('/en/') || href === '/en');
    // Sample content links plainly here and there; what the components render must carry the prefix.
    if (english) expect(links.length).toBeGreaterThan(10);
    else expect(links).toHaveLength(1);
  });
});

describe('weight', () => {
  const weigh = (name: string) => gzipSync(pages.find(([file]) => file === name)?.[1] ?? '').length;

  it('keeps the start page with its map small', () => {
    expect(weigh('start.de.html')).toBeGreaterThan(3_000);
    expect(weigh('start.de.html')).toBeLessThan(15_000);
  });

  it('keeps the map with its counties below 60 kB', () => {
    expect(weigh('karte.de.html')).toBeLessThan(60_000);
  });
});
