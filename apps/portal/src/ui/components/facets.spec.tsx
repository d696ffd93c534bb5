import { describe, expect, it } from '@jest/globals';
import { renderInFrame } from '../testing/render-in-frame.js';
import { Facets } from './facets.js';
import { withQuery } from './query.js';

const options = Array.from({ length: 10 }, (_, at) => ({
  value: `t${at}`,
  label: `Thema ${at}`,
  count: at === 2 ? 0 : 1200,
  selected: at === 9,
}));

const option = (value: string, count: number, selected = false) => ({ value, label: value, count, selected });

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

describe('Facets of a large list', () => {
  const group = { name: 'state', legend: 'Land', options: [option('08', 1200), option('15', 0)] };

  it('says of a lower bound that it is one, and of one of zero that nobody counted', () => {
    const html = renderInFrame(<Facets action="/suche" groups={[{ ...group, exact: false }]} />);
    expect(html).toContain('<span class="count">mindestens 1.200</span>');
    expect(html).toContain('<span class="visually-hidden">nicht gezählt</span>');
    expect(html).not.toContain('choice none');
  });

  it('offers a field to find an option only where there are many, above all of them', () => {
    const many = { ...group, options: Array.from({ length: 17 }, (_, at) => option(String(at), 1)) };
    expect(renderInFrame(<Facets action="/suche" groups={[many]} />)).toContain(
      '<fieldset data-group="state" data-find="In „Land“ filtern" data-one="1 Eintrag" data-many="# Einträge">',
    );
    const few = { ...many, options: many.options.slice(1) };
    expect(renderInFrame(<Facets action="/suche" groups={[few]} />)).not.toContain('data-find');
  });

  it('counts what lies in options among the many', () => {
    const counties = Array.from({ length: 16 }, (_, at) => option(String(at), 1));
    const inner = { name: 'county', legend: 'Kreise', options: counties };
    const nested = { ...group, options: [{ ...option('08', 3), inner }] };
    expect(renderInFrame(<Facets action="/suche" groups={[nested]} />)).toContain('data-find');
  });

  it('unfolds what lies in an option where something of it is chosen', () => {
    const inner = {
      name: 'county',
      legend: 'Kreise',
      legendOf: 'in Land',
      options: [option('08221', 3, true)],
    };
    const html = renderInFrame(
      <Facets action="/suche" groups={[{ ...group, options: [{ ...option('08', 3), inner }] }]} />,
    );
    expect(html).toContain('<details class="within" open>');
    expect(html).toContain('Eingrenzen (1 Filter gesetzt)');
  });
});

describe('withQuery', () => {
  it('leaves out what is undefined', () => {
    expect(withQuery('/suche', { q: 'C++ & mehr', near: undefined })).toBe('/suche?q=C%2B%2B+%26+mehr');
    expect(withQuery('/suche', {})).toBe('/suche');
  });
});
