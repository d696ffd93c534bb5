import { createReadStream } from 'node:fs';

/** The values of a file of JSON lines, such as LineWriter wrote. */
export async function* jsonLines<T>(path: string): AsyncGenerator<T> {
  let rest = '';
  const pieces: AsyncIterable<string> = createReadStream(path, {
    encoding: 'utf8',
    highWaterMark: 256 * 1024,
  });
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line) as T;
  }
}

/** The same values, some at a time. */
export async function* inBatches<T>(values: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const value of values) {
    batch.push(value);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
