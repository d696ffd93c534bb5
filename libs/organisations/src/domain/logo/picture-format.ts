export type PictureFormat = 'png' | 'jpeg' | 'webp';

const PNG = Buffer.from('89504e470d0a1a0a', 'hex');
const JPEG = Buffer.from('ffd8ff', 'hex');
const END_OF_JPEG = Buffer.from('ffd9', 'hex');
/** Cameras and programs fill up the last block. */
const MOST_PADDING = 64;
const PNG_CHUNK = { length: 4, name: 4, checksum: 4 };

/** The format that the first bytes of a file say; null for any other, SVG among them. Its name and type say nothing. */
export function formatOfPicture(bytes: Buffer): PictureFormat | null {
  if (bytes.subarray(0, PNG.length).equals(PNG)) return 'png';
  if (bytes.subarray(0, JPEG.length).equals(JPEG)) return 'jpeg';
  const isRiff = bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP';
  return isRiff ? 'webp' : null;
}

/** Whether something stands behind the end of the picture, as in a file that is two things at once. */
export function hasStray(bytes: Buffer, format: PictureFormat): boolean {
  if (format === 'webp') {
    const end = bytes.readUInt32LE(4) + 8;
    return bytes.length > end + (end % 2);
  }
  const end = format === 'png' ? endOfPng(bytes) : bytes.lastIndexOf(END_OF_JPEG) + END_OF_JPEG.length;
  const rest = bytes.subarray(end);
  return rest.length > MOST_PADDING || rest.some((byte) => byte !== 0);
}

/** Whether a PNG moves; a decoder that does not know shows its first picture. */
export function isMovingPng(bytes: Buffer): boolean {
  return chunksOf(bytes).some(({ name }) => name === 'acTL');
}

function endOfPng(bytes: Buffer): number {
  return chunksOf(bytes).find(({ name }) => name === 'IEND')?.end ?? bytes.length;
}

function chunksOf(bytes: Buffer): { name: string; end: number }[] {
  const chunks: { name: string; end: number }[] = [];
  let at = PNG.length;
  while (at + PNG_CHUNK.length + PNG_CHUNK.name <= bytes.length) {
    const name = bytes.toString('latin1', at + PNG_CHUNK.length, at + PNG_CHUNK.length + PNG_CHUNK.name);
    at += PNG_CHUNK.length + PNG_CHUNK.name + bytes.readUInt32BE(at) + PNG_CHUNK.checksum;
    chunks.push({ name, end: at });
    if (name === 'IEND') break;
  }
  return chunks;
}
