/** What a stream holds; null: more than `most` bytes. It is read to its end, or a mail server takes the closed pipe for a failure. */
export async function readInput(stream: AsyncIterable<Buffer>, most: number): Promise<Buffer | null> {
  let parts: Buffer[] = [];
  let length = 0;
  for await (const part of stream) {
    length += part.length;
    if (length > most) parts = [];
    else parts.push(part);
  }
  return length > most ? null : Buffer.concat(parts);
}
