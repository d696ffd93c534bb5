import { createHash, randomBytes } from 'node:crypto';

/** How many somebody gets at once. */
export const RECOVERY_CODES = 10;

/** No letter that looks like a digit or like another one (Crockford's base32): 5 bits each. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 16;
const GROUP = 4;

/** 80 random bits, in groups as people read them: `k3vm-9x2p-0ctw-71hf`. */
export function makeRecoveryCode(): string {
  const letters = [...randomBytes(LENGTH)].map((byte) => LETTERS[byte % LETTERS.length]).join('');
  return letters.replace(new RegExp(`.{${GROUP}}(?=.)`, 'g'), '$&-');
}

/**
 * What is kept of a code, for its account alone. Nobody tries 2^80 codes, so that a slow hash would add nothing but a wait: with
 * argon2id each attempt would be compared to ten of them, one at a time, in the queue in which others wait to sign in.
 */
export function hashRecoveryCode(accountId: string, typed: string): Buffer {
  return createHash('sha256')
    .update(`${accountId} ${tidy(typed)}`)
    .digest();
}

/** As people type what they read: in capitals, with blanks, an O for a nought. */
function tidy(typed: string): string {
  return typed
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replaceAll('o', '0')
    .replace(/[il]/g, '1');
}
