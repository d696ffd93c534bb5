import { describe, expect, it } from '@jest/globals';
import { renderInFrame } from '../testing/render-in-frame.js';
import { Highlight } from './highlight.js';

const html = (text: string, ranges?: [number, number][]) =>
  renderInFrame(<Highlight text={text} ranges={ranges} />);

describe('Highlight', () => {
  it('marks ranges in any order and joins those that overlap', () => {
    expect(
      html('Digitallotsen der Stadt', [
        [18, 23],
        [0, 7],
        [5, 13],
      ]),
    ).toBe('<mark>Digitallotsen</mark> der <mark>Stadt</mark>');
  });

  it('counts in UTF-16 units', () => {
    expect(html('🏛 Rathaus', [[3, 10]])).toBe('🏛 <mark>Rathaus</mark>');
  });

  it('ignores what lies outside the text or is empty', () => {
    expect(
      html('Ort', [
        [-4, 1],
        [2, 2],
        [3, 99],
        [2, 1],
      ]),
    ).toBe('<mark>O</mark>rt');
  });

  it('leaves markup text, inside a mark and outside', () => {
    expect(html('<b>&amp;</b>', [[0, 3]])).toBe('<mark>&lt;b></mark>&amp;amp;&lt;/b>');
  });

  it('needs no ranges', () => {
    expect(html('Stadt')).toBe('Stadt');
  });
});
