import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** What an answer says. One to HEAD names an encoding and holds nothing. */
export function unpacked(bytes: Buffer, encoding = 'identity'): Buffer {
  if (bytes.length === 0) return bytes;
  if (encoding === 'br') return brotliDecompressSync(bytes);
  return encoding === 'gzip' ? gunzipSync(bytes) : bytes;
}
