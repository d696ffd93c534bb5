import { describe, expect, it } from '@jest/globals';
import { ADDRESSES, ERRORS } from './addresses.js';
import { fineInBoth, judgedVisits, narrowInTheDark } from './judged-visit.js';
import { visitPortal } from './visited-portal.js';

describe('every page', () => {
  const visit = judgedVisits(visitPortal(), {});

  it.each(ADDRESSES)('%s has no fault, asks nobody else and fits any screen', async (address) => {
    expect(await visit(address, narrowInTheDark)).toEqual(fineInBoth);
  });

  it.each(ERRORS)('%s is answered with a page that helps', async (address) => {
    const found = await visit(address, narrowInTheDark);
    expect(found).toEqual({ ...fineInBoth, status: expect.any(Number) });
    expect([400, 404]).toContain(found.status);
  });
});
