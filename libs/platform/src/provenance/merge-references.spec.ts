import { mergeReferences } from './merge-references.js';

const isShown = (id: string) => id !== 'withdrawn';

describe('mergeReferences', () => {
  it.each([undefined, null, []])('keeps what is there when the file says %p', (said) => {
    expect(mergeReferences(said, ['a', 'withdrawn'], isShown)).toEqual(['a', 'withdrawn']);
  });

  it('keeps the order and the withdrawn ones when the file repeats what the public sees', () => {
    const held = ['a', 'withdrawn', 'b'];
    expect(mergeReferences(['a', 'b'], held, isShown)).toBe(held);
  });

  it('takes a new list or a new order, with the withdrawn ones behind it', () => {
    expect(mergeReferences(['b', 'a'], ['a', 'withdrawn', 'b'], isShown)).toEqual(['b', 'a', 'withdrawn']);
    expect(mergeReferences(['c'], ['a', 'withdrawn'], isShown)).toEqual(['c', 'withdrawn']);
  });

  it('names nobody twice', () => {
    expect(mergeReferences(['a', 'a'], [], isShown)).toEqual(['a']);
    expect(mergeReferences(['withdrawn', 'a'], ['withdrawn'], isShown)).toEqual(['withdrawn', 'a']);
  });
});
