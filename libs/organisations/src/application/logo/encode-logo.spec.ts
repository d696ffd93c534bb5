import { deflateSync, crc32 } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { EncodeLogo } from './encode-logo.js';

const encode = new EncodeLogo();
const faultOf = (bytes: Buffer) =>
  encode.execute(bytes).then(
    () => 'taken',
    (error) => error.details?.faults?.[0]?.fault,
  );
const picture = (width = 800, height = 400) =>
  sharp({ create: { width, height, channels: 3, background: '#2244aa' } });

/** A PNG that says it is of a size, with next to nothing in it. */
function bomb(width: number, height: number): Buffer {
  const chunk = (name: string, content: Buffer) => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
    const ends = Buffer.alloc(8);
    ends.writeUInt32BE(content.length, 0);
    ends.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(((width >> 3) + 1) * 100));
  const parts = [chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...parts]);
}

describe('EncodeLogo', () => {
  it.each(['png', 'jpeg', 'webp'] as const)('makes a small WebP of a %s', async (format) => {
    const bytes = await picture().toFormat(format).toBuffer();
    const { image, width, height, hash } = await encode.execute(bytes);
    expect(await sharp(image).metadata()).toMatchObject({ format: 'webp', width: 512, height: 256 });
    expect([width, height]).toEqual([512, 256]);
    expect(hash).toMatch(/^[\w-]{22}$/);
  });

  it('keeps nothing of what a camera writes beside the picture', async () => {
    const bytes = await picture(100, 50)
      .withExif({ IFD0: { Copyright: 'GEHEIM-EXIF' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect(bytes.includes('GEHEIM-EXIF') || (await sharp(bytes).metadata()).exif).toBeTruthy();
    const { image, width, height } = await encode.execute(bytes);
    const { exif, icc, xmp } = await sharp(image).metadata();
    expect({ exif, icc, xmp }).toEqual({ exif: undefined, icc: undefined, xmp: undefined });
    expect(image.includes('GEHEIM')).toBe(false);
    expect([width, height]).toEqual([50, 100]);
  });

  it('refuses what is no picture, or more than one', async () => {
    expect(await faultOf(Buffer.alloc(0))).toBe('logoMissing');
    expect(await faultOf(Buffer.alloc(5 * 1024 * 1024 + 1))).toBe('logoTooLarge');
    expect(await faultOf(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe('logoType');
    const png = await picture().png().toBuffer();
    expect(await faultOf(Buffer.concat([png, Buffer.from('<script>alert(1)</script>')]))).toBe('logoStray');
    expect(await faultOf(png.subarray(0, png.length / 2))).toBe('logoDamaged');
    expect(await faultOf(Buffer.concat([png.subarray(0, 8), Buffer.from('nichts dahinter')]))).toBe(
      'logoDamaged',
    );
    const frames = await Promise.all(
      [picture(20, 20), picture(20, 20).negate()].map((one) => one.png().toBuffer()),
    );
    const moving = await sharp(frames, { join: { animated: true } })
      .webp()
      .toBuffer();
    expect(await faultOf(moving)).toBe('logoAnimated');
  });

  it('refuses a picture of too many pixels before it is read', async () => {
    const before = process.memoryUsage().rss;
    expect(await faultOf(bomb(50_000, 50_000))).toBe('logoPixels');
    expect(await faultOf(bomb(6_400, 6_400))).toBe('logoPixels');
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });

  it('does one after the other, and says so when too many come', async () => {
    const png = await picture().png().toBuffer();
    const asked = await Promise.allSettled(Array.from({ length: 20 }, () => encode.execute(png)));
    const codes = asked.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []));
    expect(new Set(codes)).toEqual(new Set(['LOGO.TOO_BUSY']));
    expect(codes).toHaveLength(12);
    expect(await faultOf(png)).toBe('taken');
  });
});
