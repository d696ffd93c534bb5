import { describe, expect, it } from '@jest/globals';
import { readable } from './proposal.js';

describe('readable', () => {
  it.each([
    ['digitale-almende', 'Digitale almende'],
    ['steuer', 'Steuer'],
    ['5g', '5g'],
    ['--', '--'],
  ])('reads %s as %s', (slug, label) => expect(readable(slug)).toBe(label));
});
