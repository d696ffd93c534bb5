import { describe, expect, it } from '@jest/globals';
import { StillRightLetter } from './still-right.letter.js';

type Parts = ConstructorParameters<typeof StillRightLetter>;

/** The letter about a profile with that field. */
async function letterAbout(openForCooperation: boolean): Promise<string> {
  const shown = { name: 'Stadt A', slug: 'stadt-a', summary: null, website: null, openForCooperation };
  const letter = new StillRightLetter(
    { publicUrl: 'https://netz.example' } as Parts[0],
    { execute: async () => true } as unknown as Parts[1],
    { forAudience: async () => new Map([['id', shown]]) } as unknown as Parts[2],
    { issue: async () => 'token' } as unknown as Parts[3],
  );
  return JSON.stringify(await letter.compose({ organisationId: 'id', accountId: 'a' }, 'de'));
}

describe('the yearly question', () => {
  it('tells nobody that they are not open who never said so', async () => {
    expect(await letterAbout(true)).toContain('Offen für Zusammenarbeit: ja');
    expect(await letterAbout(false)).not.toContain('Zusammenarbeit');
  });
});
