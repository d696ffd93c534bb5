import { describe, expect, it } from '@jest/globals';
import { renderInFrame } from '../testing/render-in-frame.js';
import { Facets, withQuery } from './facets.js';

const options = Array.from({ length: 10 }, (_, at) => ({
  value: `t${at}`,
  label: `Thema ${at}`,
  count: at === 2 ? 0 : 1200,
  selected: at === 9,
}));

describe('Facets', () => {
  const html = renderInFrame(
    <Facets
      action="/suche"
      groups={[{ name: 'topic', legend: 'Thema', options }]}
      keep={{ q: 'wlan', size: ['a', 'b'] }}
    />,
    'en',
  );

  it('is a plain form that keeps what it does not show', () => {
    expect(html).toContain('<form action="/en/suche"');
    expect(html.match(/<input type="hidden"[^>]*>/g)).toEqual([
      '<input type="hidden" name="q" value="wlan"/>',
      '<input type="hidden" name="size" value="a"/>',
      '<input type="hidden" name="size" value="b"/>',
    ]);
  });

  it('folds the rest away, but never a chosen option', () => {
    const [open, folded] = html.split('<details class="more">');
    expect(open).toContain('value="t6"');
    expect(open).toContain('value="t9" checked');
    expect(folded).toContain('value="t7"');
    expect(folded).toContain('2 more');
  });

  it('shows what has no hits, and says so', () => {
    expect(html).toMatch(/<label class="choice none"><input[^>]*value="t2"/);
  });

  it('offers to clear the filters and keep the question', () => {
    expect(html).toContain('href="/en/suche?q=wlan&amp;size=a&amp;size=b"');
  });
});

describe('withQuery', () => {
  it('leaves out what is undefined', () => {
    expect(withQuery('/suche', { q: 'C++ & mehr', near: undefined })).toBe('/suche?q=C%2B%2B+%26+mehr');
    expect(withQuery('/suche', {})).toBe('/suche');
  });
});
