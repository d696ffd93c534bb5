/** Changes each of a stream. */
export async function* mapEach<T, R>(entries: AsyncIterable<T>, change: (entry: T) => R): AsyncGenerator<R> {
  for await (const entry of entries) yield change(entry);
}
