import { inBatches } from './in-batches.js';

const rows = (count: number) => Array.from({ length: count }, (_, at) => ({ slug: `s${at}` }));
const sizesOf = async (count: number, size: number) => {
  const all = rows(count);
  const after = async (slug: string, most: number) => {
    const from = all.findIndex((row) => row.slug === slug) + 1;
    return all.slice(from, from + most);
  };
  const sizes: number[] = [];
  for await (const batch of inBatches(after, size)) sizes.push(batch.length);
  return sizes;
};

describe('reading all in batches', () => {
  it.each([
    [0, [0]],
    [3, [3]],
    [4, [4, 0]],
    [9, [4, 4, 1]],
  ])('reads each of %d once', async (count, sizes) => {
    expect(await sizesOf(count, 4)).toEqual(sizes);
  });
});
