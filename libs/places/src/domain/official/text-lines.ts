import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { DomainError } from '#platform';

/** Over five times the real file. */
const MAX_BYTES = 20_000_000;
/** More than four times a line of GV100AD: a file without line ends is none. */
const MAX_LINE = 1_000;
const GZIP = [0x1f, 0x8b] as const;

/**
 * The lines of a UTF-8 text, plain or packed with gzip, without their ends (LF or CRLF); a byte order mark is dropped.
 *
 * @throws DomainError `REGISTER.NOT_UTF8`, `REGISTER.TRUNCATED` (a packed file that ends early), `REGISTER.TOO_LARGE`,
 *   `REGISTER.NOT_GV100AD` (no line ends)
 */
export async function* textLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  let size = 0;
  for await (const chunk of unpacked(bytes)) {
    size += chunk.length;
    if (size > MAX_BYTES) throw new DomainError('REGISTER.TOO_LARGE', 'invalid', { maxBytes: MAX_BYTES });
    const lines = (rest + decode(decoder, chunk)).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > MAX_LINE) throw new DomainError('REGISTER.NOT_GV100AD', 'invalid', {});
    yield* lines.map(withoutReturn);
  }
  rest += decode(decoder);
  if (rest !== '') yield withoutReturn(rest);
}

async function* unpacked(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = bytes[Symbol.asyncIterator]();
  const { value: first } = (await iterator.next()) as IteratorResult<Uint8Array, undefined>;
  if (first === undefined) return;
  const whole = joinedWith(first, iterator);
  if (first[0] !== GZIP[0] || first[1] !== GZIP[1]) return yield* whole;
  const gunzip = createGunzip();
  // Iterating over the last stream throws what any of them failed with.
  pipeline(Readable.from(whole), gunzip, () => undefined);
  try {
    yield* gunzip as AsyncIterable<Uint8Array>;
  } catch (cause) {
    throw new DomainError('REGISTER.TRUNCATED', 'invalid', {}, { cause });
  }
}

async function* joinedWith(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* { [Symbol.asyncIterator]: () => rest };
}

function decode(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch (cause) {
    throw new DomainError('REGISTER.NOT_UTF8', 'invalid', {}, { cause });
  }
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
