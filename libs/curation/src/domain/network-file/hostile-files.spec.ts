import { describe, expect, it } from '@jest/globals';
import { type Outcome, tryHostileFile } from '../../testing/network-file/try-hostile-file.js';

const FILES = 40;

describe('a file that somebody has tampered with', () => {
  it('is refused in words, or taken entry by entry', async () => {
    const outcomes: Outcome[] = [];
    for (let seed = 0; seed < FILES; seed += 1) outcomes.push(await tryHostileFile(seed));
    const taken = outcomes.flatMap((outcome) => (outcome === 'refused' ? [] : [outcome]));
    // The generator must keep reaching both ends.
    expect(FILES - taken.length).toBeGreaterThan(FILES / 10);
    expect(taken.filter(({ rejected }) => rejected > 0).length).toBeGreaterThan(FILES / 10);
    expect(taken.filter(({ accepted }) => accepted > 50).length).toBeGreaterThan(FILES / 10);
  });
});
