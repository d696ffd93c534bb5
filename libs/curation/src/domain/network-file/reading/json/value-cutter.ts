import { FILE_LIMITS } from '../../limits.js';
import { BYTE, isSpace } from './byte.js';

/** A frame of two levels, map and list, stands around every entry. */
const DEEPEST = FILE_LIMITS.depth - 2;

/** One JSON value as bytes. */
export interface CutValue {
  /** The line on which it begins. */
  readonly line: number;
  /** Null where it is larger than an entry may be. */
  readonly bytes: Buffer | null;
  /** How many fields it and everything in it has: colons outside of texts. */
  readonly fields: number;
}

/**
 * Finds where a JSON value ends, over any number of chunks. It knows texts and nesting, no more: whether what is
 * between is JSON is for JSON.parse to say.
 */
export class ValueCutter {
  isOpen = false;
  isTooDeep = false;
  private parts: Buffer[] = [];
  private size = 0;
  private depth = 0;
  private fields = 0;
  private inText = false;
  private isEscaped = false;
  private firstLine = 1;
  private lines = 0;

  /** The line that has been reached. */
  get line(): number {
    return this.firstLine + this.lines;
  }

  open(line: number): void {
    Object.assign(this, { isOpen: true, isTooDeep: false, parts: [], size: 0, depth: 0, fields: 0 });
    Object.assign(this, { inText: false, isEscaped: false, firstLine: line, lines: 0 });
  }

  /** Reads on. Closed afterwards if the value has ended. @returns the position after what was read */
  read(chunk: Buffer, from: number): number {
    let at = from;
    while (at < chunk.length && this.isOpen) {
      if (this.inText) at = this.skipText(chunk, at);
      else if (this.isPart(chunk[at] as number)) at += 1;
    }
    this.keep(chunk.subarray(from, at));
    return at;
  }

  take(): CutValue {
    const [first, second] = this.parts;
    const bytes = first !== undefined && second === undefined ? first : Buffer.concat(this.parts);
    const isTooLarge = this.size > FILE_LIMITS.entry;
    return { line: this.firstLine, bytes: isTooLarge ? null : bytes, fields: this.fields };
  }

  /** Most bytes of a file stand in texts: go straight to the next quote, which an odd run of backslashes escapes. */
  private skipText(chunk: Buffer, from: number): number {
    const at = this.isEscaped ? from + 1 : from;
    const quote = chunk.indexOf(BYTE.quote, at);
    const end = quote === -1 ? chunk.length : quote;
    let slashes = 0;
    while (end - slashes > at && chunk[end - slashes - 1] === BYTE.backslash) slashes += 1;
    const isEscaped = slashes % 2 === 1;
    this.isEscaped = isEscaped && quote === -1;
    if (quote === -1) return chunk.length;
    this.inText = isEscaped;
    this.isOpen = this.depth > 0 || isEscaped;
    return quote + 1;
  }

  /** @returns whether the byte still belongs to the value */
  private isPart(byte: number): boolean {
    switch (byte) {
      case BYTE.quote:
        this.inText = true;
        return true;
      case BYTE.openMap:
      case BYTE.openList:
        this.depth += 1;
        if (this.depth > DEEPEST) this.isTooDeep = true;
        if (this.isTooDeep) this.isOpen = false;
        return true;
      case BYTE.closeMap:
      case BYTE.closeList:
        this.depth -= 1;
        this.isOpen = this.depth > 0;
        return this.depth >= 0;
      case BYTE.colon:
        this.fields += 1;
        return true;
      case BYTE.newline:
        if (this.depth > 0) this.lines += 1;
    }
    this.isOpen = this.depth > 0 || !(byte === BYTE.comma || isSpace(byte));
    return this.isOpen;
  }

  private keep(part: Buffer): void {
    this.size += part.length;
    if (this.size > FILE_LIMITS.entry) this.parts = [];
    else if (part.length > 0) this.parts.push(part);
  }
}
