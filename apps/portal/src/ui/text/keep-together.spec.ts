import { describe, expect, it } from '@jest/globals';
import { keepTogether } from './keep-together.js';

describe('an abbreviation', () => {
  it('keeps its letters on one line', () => {
    expect(keepTogether('<h1>Kommune 2.0 e. V.</h1>')).toBe('<h1>Kommune 2.0 e.&nbsp;V.</h1>');
    expect(keepTogether('<p>i. d. R. und z. B. so</p>')).toBe('<p>i.&nbsp;d.&nbsp;R. und z.&nbsp;B. so</p>');
  });

  it.each([
    ['what goes back to us', '<input value="A > e. V."><textarea>Verein e. V.</textarea>'],
    ['what only programs read', '<script>{"name":"Verein e. V."}</script><title>Verein e. V.</title>'],
    ['the end of a sentence', '<p>Das war 2024. A. kam, wie Frau B. sagt.</p>'],
  ])('is none in %s', (_, html) => {
    expect(keepTogether(html)).toBe(html);
  });
});
