import { editsTo } from './edits-to.js';
import { NearTerms } from './near-terms.js';

/** A small generator with a seed (mulberry32), so that a failure can be looked at again. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function found(terms: readonly string[], typed: string, unfinished: boolean): Record<string, number> {
  const near: Record<string, number> = {};
  new NearTerms(terms).find(typed, unfinished, (position, edits) => (near[terms[position]!] = edits));
  return near;
}

describe('NearTerms', () => {
  const random = generator(7);
  const word = (longest: number): string =>
    Array.from({ length: 1 + Math.floor(random() * longest) }, () => 'abc'[Math.floor(random() * 3)]).join(
      '',
    );
  const terms = [...new Set(Array.from({ length: 400 }, () => word(11)))].sort((a, b) => (a < b ? -1 : 1));

  it.each([false, true])(
    'finds what comparing with every single term finds (unfinished: %s)',
    (unfinished) => {
      for (let round = 0; round < 300; round += 1) {
        const typed = word(12);
        const expected: Record<string, number> = {};
        for (const term of terms) {
          const edits = typed.length < 4 ? null : editsTo(typed, term, unfinished);
          if (edits !== null) expected[term] = edits;
        }
        expect({ typed, near: found(terms, typed, unfinished) }).toEqual({ typed, near: expected });
      }
    },
  );

  it('allows one edit from four letters and two from eight', () => {
    expect(found(['ulm'], 'ulx', false)).toEqual({});
    expect(found(['koln'], 'kolm', false)).toEqual({ koln: 1 });
    expect(found(['pforzheim'], 'fforzhiem', false)).toEqual({ pforzheim: 2 });
    expect(found(['berlin'], 'brelxn', false)).toEqual({});
  });

  it('takes what is longer than any name without harm', () => {
    expect(found(['pforzheim'], 'p'.repeat(5_000), true)).toEqual({});
    expect(found(['a'.repeat(200)], 'a'.repeat(300), false)).toEqual({ ['a'.repeat(200)]: 0 });
  });
});
