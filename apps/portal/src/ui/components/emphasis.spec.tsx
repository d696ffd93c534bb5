import { describe, expect, it } from '@jest/globals';
import { renderInFrame } from '../testing/render-in-frame.js';
import { Emphasis } from './emphasis.js';

const html = (text: string, items: string[], language: 'de' | 'en' = 'de') =>
  renderInFrame(<Emphasis text={text} items={items} />, language);

describe('Emphasis', () => {
  it('sets each shared thing in bold once', () => {
    expect(html('Beide nennen WLAN; WLAN auch dort.', ['WLAN'])).toBe(
      'Beide nennen <b>WLAN</b>; WLAN auch dort.',
    );
  });

  it('prefers the longer of two overlapping things', () => {
    expect(html('Beide: Smart City Strategie.', ['Smart City', 'Smart City Strategie'])).toBe(
      'Beide: <b>Smart City Strategie</b>.',
    );
  });

  it('colours offering and seeking, as whole words only', () => {
    expect(html('A sucht, B bietet; Besucht wird niemand.', [])).toBe(
      'A <span class="need">sucht</span>, B <span class="offer">bietet</span>; Besucht wird niemand.',
    );
    expect(html('A seeks, B offers.', [], 'en')).toBe(
      'A <span class="need">seeks</span>, B <span class="offer">offers</span>.',
    );
  });

  it('takes names that look like patterns as names', () => {
    expect(html('Beide nutzen C++ (neu).', ['C++', '(neu)'])).toBe('Beide nutzen <b>C++</b> <b>(neu)</b>.');
  });

  it('leaves markup text', () => {
    expect(html('<i>WLAN</i>', ['<i>WLAN'])).toBe('<b>&lt;i>WLAN</b>&lt;/i>');
  });
});
