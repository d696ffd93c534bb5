import { describe, expect, it } from '@jest/globals';
import { undoTo } from './undo-to.js';

describe('undoTo', () => {
  it('takes each field back to before the first change of it', () => {
    const since = [
      { version: 3, before: { unit: 'A', summary: null } },
      { version: 5, before: { text: 'Alt' } },
      { version: 4, before: { unit: 'B' } },
    ];
    expect(undoTo(since)).toEqual({ unit: 'A', summary: null, text: 'Alt' });
  });

  it('changes nothing where nothing came after', () => {
    expect(undoTo([])).toEqual({});
  });
});
