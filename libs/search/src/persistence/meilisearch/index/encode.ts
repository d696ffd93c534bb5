import { createHash } from 'node:crypto';
import type { RecordKey, RecordType } from '../../../domain/record.js';

/** Values are cut at 468 bytes by Meilisearch; what is longer than this keeps its beginning and is told apart by a hash. */
const LONGEST = 300;
const LONGEST_TITLE = 160;
const LONGEST_ID = 60;

/**
 * A word, a name or an id in letters, digits and underscores: nothing that a filter could take for syntax, nothing that
 * normalising could change. Injective, and a beginning stays a beginning: "bürger" is "b_fc_rger", "bür" is "b_fc_r".
 */
export function encode(text: string): string {
  const encoded = text.replace(/[^a-z0-9]/gu, (letter) => `_${letter.codePointAt(0)!.toString(16)}_`);
  if (encoded.length <= LONGEST) return encoded;
  return `${encoded.slice(0, LONGEST - 22)}__${createHash('sha256').update(text).digest('hex').slice(0, 20)}`;
}

/** The value itself is the beginning of every value between these two, both included. */
export function beginning(text: string): readonly [from: string, to: string] {
  const from = encode(text).slice(0, LONGEST - 22);
  return [from, `${from}~`];
}

/** In which order equal hits are listed: by folded title, type and id, byte by byte; unique among what one audience sees. */
export function orderKey(title: string, { type, id }: RecordKey): string {
  const short = Buffer.from(title).subarray(0, LONGEST_TITLE);
  return [base32(short), type, base32(Buffer.from(id).subarray(0, LONGEST_ID))].join('-');
}

/** Title (as far as it counts for the order), type and id again. */
export function readOrderKey(key: string): RecordKey & { readonly title: string } {
  const [title = '', type = '', id = ''] = key.split('-');
  return { title: fromBase32(title), type: type as RecordType, id: fromBase32(id) };
}

const DIGITS = '0123456789abcdefghijklmnopqrstuv';

/** base32hex without padding (RFC 4648, 7): the order of the texts is the order of the bytes. */
function base32(bytes: Uint8Array): string {
  let [text, bits, value] = ['', 0, 0];
  for (const byte of bytes) {
    value = (value << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) text += DIGITS[(value >> (bits - 5)) & 31];
    value &= (1 << bits) - 1;
  }
  return bits === 0 ? text : text + DIGITS[(value << (5 - bits)) & 31]!;
}

function fromBase32(text: string): string {
  const bytes: number[] = [];
  let [bits, value] = [0, 0];
  for (const digit of text) {
    value = (value << 5) | DIGITS.indexOf(digit);
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((value >> bits) & 255);
    value &= (1 << bits) - 1;
  }
  return Buffer.from(bytes).toString('utf8');
}
