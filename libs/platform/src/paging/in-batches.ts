/**
 * All that a store has, batch by batch, in the order of slugs.
 *
 * @param after the next rows after a slug, at most `size` of them
 * @param size rows read at a time
 */
export async function* inBatches<Row extends { readonly slug: string }>(
  after: (slug: string, size: number) => Promise<readonly Row[]>,
  size: number,
): AsyncGenerator<readonly Row[]> {
  for (let slug = ''; ;) {
    const batch = await after(slug, size);
    yield batch;
    const last = batch.at(-1);
    if (!last || batch.length < size) return;
    slug = last.slug;
  }
}
