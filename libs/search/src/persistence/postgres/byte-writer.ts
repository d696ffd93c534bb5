const LAST_CONTROL = 0x1f;
/** How far behind its position a place can be said to be. */
export const FARTHEST = LAST_CONTROL;
const LAST_ASCII = 0x7f;
const FIRST_OF_THREE_BYTES = 0x800;
const ZERO = 0x30;
/** The largest position a tsvector can hold. */
const LAST_POSITION = 16_383;

/** Puts bytes one behind the other, as Postgres receives them. */
export class ByteWriter {
  private bytes = Buffer.allocUnsafe(1 << 16);
  private end = 0;

  get length(): number {
    return this.end;
  }

  /** What was put so far; whoever goes on writing writes no more of it. */
  get written(): Buffer {
    return this.bytes.subarray(0, this.end);
  }

  int32(value: number): void {
    this.makeRoom(4);
    this.end = this.bytes.writeInt32BE(value, this.end);
  }

  /** In a place that was written before. */
  int32At(place: number, value: number): void {
    this.bytes.writeInt32BE(value, place);
  }

  /**
   * In UTF-8. Most are short: for them, calling the encoder would take longer than the encoding.
   *
   * @param position a control character stands for what is as much behind it
   */
  text(text: string, position: number): void {
    this.makeRoom(5 * text.length);
    const { bytes } = this;
    let end = this.end;
    for (let at = 0; at < text.length; at += 1) {
      const letter = text.charCodeAt(at);
      if (letter <= LAST_CONTROL) end = putNumber(bytes, end, Math.min(position + letter, LAST_POSITION));
      else if (letter <= LAST_ASCII) bytes[end++] = letter;
      else if (letter < FIRST_OF_THREE_BYTES) {
        bytes[end++] = 0xc0 | (letter >>> 6);
        bytes[end++] = 0x80 | (letter & 0x3f);
      } else {
        const whole = String.fromCodePoint(text.codePointAt(at)!);
        end += bytes.write(whole, end);
        at += whole.length - 1;
      }
    }
    this.end = end;
  }

  private makeRoom(more: number): void {
    if (this.end + more <= this.bytes.length) return;
    const larger = Buffer.allocUnsafe(2 * Math.max(this.bytes.length, more));
    this.bytes.copy(larger, 0, 0, this.end);
    this.bytes = larger;
  }
}

/** In digits. @returns where they end */
function putNumber(bytes: Buffer, start: number, number: number): number {
  let end = start;
  for (let power = 10_000; power >= 1; power /= 10)
    if (number >= power || power === 1) bytes[end++] = ZERO + (Math.trunc(number / power) % 10);
  return end;
}
