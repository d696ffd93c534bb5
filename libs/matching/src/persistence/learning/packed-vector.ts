import type { TextVector } from '../../domain/text/text-vector.js';

const NUMBER = 4;

/** A vector as bytes: how many words and directions, how much is held, the words, their weights, the directions. */
export function packVector({ words, directions, held }: TextVector): Buffer {
  const head = Buffer.alloc(3 * NUMBER);
  head.writeUInt32LE(words.at.length, 0);
  head.writeUInt32LE(directions.length, NUMBER);
  head.writeFloatLE(held, 2 * NUMBER);
  const bytes = [words.at, words.values, directions].map(({ buffer, byteOffset, byteLength }) =>
    Buffer.from(buffer, byteOffset, byteLength),
  );
  return Buffer.concat([head, ...bytes]);
}

/** What `packVector` was given, as a vector of that model. */
export function unpackVector(packed: Buffer, model: string): TextVector {
  const [words, directions] = [packed.readUInt32LE(0), packed.readUInt32LE(NUMBER)];
  const held = packed.readFloatLE(2 * NUMBER);
  const from = packed.byteOffset + 3 * NUMBER;
  // One copy of all: the driver's buffers are large, shared, and not aligned.
  const bytes = packed.buffer.slice(from, from + (2 * words + directions) * NUMBER) as ArrayBuffer;
  return {
    model,
    words: { at: new Int32Array(bytes, 0, words), values: new Float32Array(bytes, words * NUMBER, words) },
    directions: new Float32Array(bytes, 2 * words * NUMBER, directions),
    held,
  };
}
