import { describe, expect, it } from '@jest/globals';
import { tidyLine, tidyLines, tidyText } from './tidy-typed.js';

describe('what was typed', () => {
  it.each([
    ['Digi\u00ADtal\u200Bamt', 'Digitalamt'],
    ['\uFEFFAmt\u200E f\u00FCr\u2028Neues\tund', 'Amt f\u00FCr Neues und'],
    ['\u2066Amt\u2069', 'Amt'],
    ['Amt \u202Eneu', 'Amt \u202Eneu'],
    ['a\u0007b', 'a\u0007b'],
  ])('is tidied on a line: %j', (typed, tidy) => {
    expect(tidyLine(typed)).toBe(tidy);
  });

  it('keeps its lines', () => {
    expect(tidyLines('a\u200B\r\nb\u2028c')).toBe('a\nb\nc');
    expect(tidyText('Digi\u00ADtal\u200E\vneu\r\n\u2029Ende')).toBe('Digi\u00ADtal\nneu\n\nEnde');
    expect(tidyText('\u{1F469}\u200D\u{1F52C}')).toBe('\u{1F469}\u200D\u{1F52C}');
  });
});
