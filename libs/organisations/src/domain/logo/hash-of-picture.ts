import { createHash } from 'node:crypto';

const LENGTH = 22;

/** Short enough for an address, long enough to tell pictures apart. */
export function hashOfPicture(image: Buffer): string {
  return createHash('sha256').update(image).digest('base64url').slice(0, LENGTH);
}
