import { describe, expect, it } from '@jest/globals';
import { formatOfPicture, hasStray, isMovingPng } from './picture-format.js';

const chunk = (name: string, length = 0) => {
  const bytes = Buffer.alloc(12 + length);
  bytes.writeUInt32BE(length, 0);
  bytes.write(name, 4, 'latin1');
  return bytes;
};
const png = (...chunks: Buffer[]) => Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...chunks]);
const webp = (size: number) => {
  const bytes = Buffer.alloc(size + 8);
  bytes.write('RIFF', 0, 'latin1');
  bytes.writeUInt32LE(size, 4);
  bytes.write('WEBP', 8, 'latin1');
  return bytes;
};
const jpeg = (rest = '') => Buffer.from(`ffd8ffe000104a46494600ffd9${rest}`, 'hex');

describe('a picture that somebody sends', () => {
  it.each([
    ['a PNG', png(), 'png'],
    ['a JPEG', jpeg(), 'jpeg'],
    ['a WebP', webp(12), 'webp'],
    ['a GIF', Buffer.from('GIF89a'), null],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), null],
    ['a page with a PNG in it', Buffer.concat([Buffer.from('<!--'), png()]), null],
    ['sound', Buffer.from('RIFF0000WAVE'), null],
    ['nothing', Buffer.alloc(0), null],
  ])('is known by its first bytes: %s', (_, bytes, format) => {
    expect(formatOfPicture(bytes)).toBe(format);
  });

  it('ends where its format says', () => {
    const whole = png(chunk('IHDR', 13), chunk('IDAT', 5), chunk('IEND'));
    expect(hasStray(whole, 'png')).toBe(false);
    expect(hasStray(Buffer.concat([whole, Buffer.from('PK\u0003\u0004')]), 'png')).toBe(true);
    expect(hasStray(jpeg(), 'jpeg')).toBe(false);
    expect(hasStray(jpeg('0000'), 'jpeg')).toBe(false);
    expect(hasStray(jpeg('3c3f706870'), 'jpeg')).toBe(true);
    expect(hasStray(webp(12), 'webp')).toBe(false);
    expect(hasStray(Buffer.concat([webp(12), Buffer.from('<script>')]), 'webp')).toBe(true);
  });

  it('moves where a PNG says so', () => {
    expect(isMovingPng(png(chunk('IHDR', 13), chunk('acTL', 8), chunk('IEND')))).toBe(true);
    expect(isMovingPng(png(chunk('IHDR', 13), chunk('IEND')))).toBe(false);
    const endless = png(chunk('IHDR', 13));
    endless.writeUInt32BE(0xffffffff, 8);
    expect(isMovingPng(endless)).toBe(false);
  });
});
