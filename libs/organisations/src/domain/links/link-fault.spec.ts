import { describe, expect, it } from '@jest/globals';
import { linkFault } from './link-fault.js';

describe('linkFault', () => {
  it.each([
    [200, null],
    [206, null],
    [301, null],
    [401, null],
    [403, null],
    [416, null],
    [429, null],
    [404, 'gone'],
    [410, 'gone'],
    [500, 'failing'],
    [503, 'failing'],
    [null, 'silent'],
  ])('says of %p: %p', (status, fault) => {
    expect(linkFault(status)).toBe(fault);
  });
});
