import { bandOf } from './band.js';
import { variedByBand } from './varied-by-band.js';

const entry = (id: string, score: number, owner: string) => ({ id, score, owner });
const ownerOf = ({ owner }: { readonly owner: string }) => owner;

describe('variedByBand', () => {
  it('shows a good match of one who has many before weak ones of others', () => {
    const many = Array.from({ length: 14 }, (_, at) => entry(`many-${at}`, 0.25 - at / 1_000, 'one'));
    const weak = Array.from({ length: 6 }, (_, at) => entry(`weak-${at}`, 0.17 - at / 1_000, `other-${at}`));
    const list = variedByBand([...many, ...weak], 'listing', ownerOf);
    expect(list).toHaveLength(20);
    expect(list.slice(14).map(({ score }) => bandOf(score, 'listing'))).toEqual(
      weak.map(() => 'worth-a-look'),
    );
  });

  it('shows others before the eleventh of one, where both are as good', () => {
    const many = Array.from({ length: 12 }, (_, at) => entry(`many-${at}`, 0.25 - at / 1_000, 'one'));
    const list = variedByBand([...many, entry('other', 0.19, 'two')], 'initiative', ownerOf);
    expect(list.slice(0, 10).map(({ id }) => id)).toContain('other');
  });
});
