import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { type FileFormat, tooLarge } from './file-format.js';
import { fileProblem, refusal } from './refuse.js';

const CHUNK = 256 * 1024;
const BOM = Buffer.from([0xef, 0xbb, 0xbf]);
const NEWLINE = 0x0a;

/** Told how many bytes of the file have been read so far. */
export type OnBytes = (read: number) => void;

/**
 * The bytes of a file, cut between characters, without a byte order mark. Anything but UTF-8 is refused, and so is a
 * file beyond the limit of its format, whatever its size was said to be.
 */
export async function* utf8Chunks(
  path: string,
  format: FileFormat,
  onBytes?: OnBytes,
): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  let bytes = 0;
  let line = 1;
  for await (const piece of pieces(path)) {
    if (bytes === 0) checkNotUtf16(piece);
    const from = bytes === 0 && piece.subarray(0, BOM.length).equals(BOM) ? BOM.length : 0;
    bytes += piece.length;
    if (bytes > format.limit) throw tooLarge(format);
    const chunk = rest.length === 0 ? piece.subarray(from) : Buffer.concat([rest, piece]);
    const whole = chunk.subarray(0, wholeCharacters(chunk));
    rest = chunk.subarray(whole.length);
    line += checkUtf8(whole, line);
    onBytes?.(bytes);
    yield whole;
  }
  if (rest.length > 0) throw refusal('NOT_UTF8', (texts) => texts.refused.notUtf8, line);
}

async function* pieces(path: string): AsyncGenerator<Buffer> {
  try {
    yield* createReadStream(path, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>;
  } catch (error) {
    throw fileProblem(error);
  }
}

function checkNotUtf16(start: Buffer): void {
  const [first, second] = start;
  const hasMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const hasZero = start.length > 1 && (first === 0) !== (second === 0);
  if (hasMark || hasZero) throw refusal('NOT_UTF8', (texts) => texts.refused.utf16);
}

/** The length without a last character that is cut off. */
function wholeCharacters(chunk: Buffer): number {
  for (let back = 1; back <= Math.min(3, chunk.length); back += 1) {
    const byte = chunk[chunk.length - back] ?? 0;
    if (byte < 0x80) return chunk.length;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? chunk.length - back : chunk.length;
  }
  return chunk.length;
}

/** @returns the number of line ends in the chunk */
function checkUtf8(chunk: Buffer, line: number): number {
  const isValid = isUtf8(chunk);
  let ends = 0;
  for (let start = 0; start < chunk.length; ends += 1) {
    const end = chunk.indexOf(NEWLINE, start);
    const stop = end === -1 ? chunk.length : end;
    if (!isValid && !isUtf8(chunk.subarray(start, stop))) {
      throw refusal('NOT_UTF8', (texts) => texts.refused.notUtf8, line + ends);
    }
    if (end === -1) break;
    start = end + 1;
  }
  return ends;
}
