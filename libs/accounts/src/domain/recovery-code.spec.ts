import { hashRecoveryCode, makeRecoveryCode } from './recovery-code.js';

describe('a recovery code', () => {
  it('is sixteen letters of thirty-two in groups, each another time', () => {
    const codes = Array.from({ length: 500 }, makeRecoveryCode);
    for (const code of codes) expect(code).toMatch(/^([0-9a-hjkmnp-tv-z]{4}-){3}[0-9a-hjkmnp-tv-z]{4}$/);
    expect(new Set(codes).size).toBe(500);
    expect(new Set(codes.join('').replaceAll('-', '')).size).toBe(32);
  });

  it('is the same however it is typed, and another one for another account', () => {
    const hash = hashRecoveryCode('a', '01km-9x2p-0ctw-71hf');
    for (const typed of ['01KM9X2P0CTW71HF', ' oikm 9x2p octw 7lhf\n', '01km–9x2p–0ctw–71hf']) {
      expect(hashRecoveryCode('a', typed)).toEqual(hash);
    }
    expect(hashRecoveryCode('b', '01km-9x2p-0ctw-71hf')).not.toEqual(hash);
    expect(hashRecoveryCode('a', '01km-9x2p-0ctw-71hg')).not.toEqual(hash);
  });
});
