import { freeSlug } from './free-slug.js';

describe('freeSlug', () => {
  it('takes no address that is or was somebody’s, nor one of a page', () => {
    expect(freeSlug('neu', new Set())).toBe('neu-2');
    expect(freeSlug('ulm', new Set(['ulm', 'ulm-2']))).toBe('ulm-3');
    expect(freeSlug('ulm', new Set())).toBe('ulm');
  });
});
