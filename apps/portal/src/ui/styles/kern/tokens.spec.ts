import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { tokensFrom } from './tokens-from.mjs';

const root = join(__dirname, '../../../../../..');

describe('tokens.css', () => {
  it('says what the installed KERN says', () => {
    const kern = readFileSync(join(root, 'node_modules/@kern-ux/native/dist/kern.css'), 'utf8');
    expect(readFileSync(join(__dirname, 'tokens.css'), 'utf8')).toBe(tokensFrom(kern));
  });
});
