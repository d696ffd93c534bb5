import { formatOfPicture } from '#organisations';
import { z } from 'zod';
import { TEXT_LIMITS } from '../../limits.js';
import type { Say } from '../../problems/say.js';
import { checked } from './checked.js';
import { judgeText, line } from './text.js';

const HEAD = /^data:image\/(?:png|jpeg|webp);base64,/;
const BASE64 = /^[A-Za-z\d+/]+={0,2}$/;

/** The picture inside the file, so that one file carries a network whole, and what it shows. */
export const logo = z.strictObject({
  picture: checked<string>(judgePicture),
  alt: line(TEXT_LIMITS.logoAlt).nullish(),
});

/** The bytes of a picture that was judged fine. */
export function pictureOf(address: string): Buffer {
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}

export function addressOfPicture(webp: Buffer): string {
  return `data:image/webp;base64,${webp.toString('base64')}`;
}

/** Whether it can be read as well is seen when it is encoded anew. */
function judgePicture(value: unknown): Say | null {
  const say = judgeText(value, TEXT_LIMITS.picture);
  if (say) return say;
  const address = String(value);
  const [head = ''] = HEAD.exec(address) ?? [];
  const isPicture =
    head !== '' && BASE64.test(address.slice(head.length)) && formatOfPicture(pictureOf(address));
  return isPicture ? null : (texts) => texts.rejected.logo;
}
