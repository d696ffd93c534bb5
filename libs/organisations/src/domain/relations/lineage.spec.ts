import { describe, expect, it } from '@jest/globals';
import { closesCircle, type Told } from './lineage.js';

const told = (from: string, kind: Told['kind'], to: string): Told => ({ from, kind, to });

describe('closesCircle', () => {
  const held = [told('a', 'parent', 'b'), told('c', 'child', 'b'), told('x', 'successor', 'y')];

  it.each([
    [told('c', 'parent', 'a'), true],
    [told('a', 'child', 'c'), true],
    [told('a', 'parent', 'c'), false],
    [told('c', 'predecessor', 'a'), false],
    [told('x', 'predecessor', 'y'), true],
    [told('c', 'partner', 'a'), false],
    [told('a', 'parent', 'a'), true],
  ])('%p: %p', (one, expected) => expect(closesCircle(one, held)).toBe(expected));
});
