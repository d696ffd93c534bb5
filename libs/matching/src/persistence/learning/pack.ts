/** Numbers in a row, as long as there are any. */
export type Numbers = Int32Array | Float32Array;

const KINDS = { Int32Array, Float32Array } as const;
const BYTES = 4;

/**
 * A header and lists of numbers as bytes: the length of the header, the header as JSON, and the numbers as they lie in memory of a
 * little-endian machine. A hundredth of the time that JSON takes for numbers.
 */
export function pack(header: object, lists: readonly Numbers[]): Buffer {
  const shapes = lists.map((list) => [list.constructor.name, list.length]);
  const text = Buffer.from(JSON.stringify({ header, shapes }), 'utf8');
  const length = Buffer.alloc(BYTES);
  length.writeUInt32LE(text.length);
  const bytes = lists.map(({ buffer, byteOffset, byteLength }) =>
    Buffer.from(buffer, byteOffset, byteLength),
  );
  return Buffer.concat([length, text, ...bytes]);
}

/** What `pack` was given. The numbers are copies: what they were read from may go. */
export function unpack<Header extends object>(packed: Buffer): { header: Header; lists: Numbers[] } {
  const from = BYTES + packed.readUInt32LE(0);
  const { header, shapes } = JSON.parse(packed.toString('utf8', BYTES, from)) as {
    header: Header;
    shapes: readonly [keyof typeof KINDS, number][];
  };
  let at = from;
  const lists = shapes.map(([kind, length]) => {
    const bytes = packed.buffer.slice(packed.byteOffset + at, packed.byteOffset + at + length * BYTES);
    at += length * BYTES;
    return new KINDS[kind](bytes as ArrayBuffer);
  });
  return { header, lists };
}
