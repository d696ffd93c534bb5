import { commonWords } from '../../persistence/common-words.js';
import { foldPassword, guessable, type KnownWords } from './guessable.js';

const words: KnownWords = {
  own: new Set(['netzlotse', 'rathaus', 'merseburg', 'stadt', 'passwort']),
  common: commonWords(),
};

describe('a password', () => {
  it.each([
    '1234567890',
    '0987654321',
    'aaaaaaaaaa',
    '1212121212',
    'abcabcabcabc',
    'xk7-xk7-xk7-xk7-',
    'qwertzuiop',
    'asdfghjklöä',
    '1234512345',
    'abcdefghij',
    '11112222333344445555',
  ])('is one pattern: %s', (password) => {
    expect(guessable(password, words)).toBe('pattern');
  });

  it.each([
    'Netzlotse2026!',
    'merseburg123',
    'Stadt-Merseburg',
    'rathaus@merseburg',
    'P@ssw0rt2026',
    'MerseburgMerseburg',
  ])('is made of what is known of its owner: %s', (password) => {
    expect(guessable(password, words)).toBe('own');
  });

  it.each([
    'password123',
    'basketball',
    'Sommer2026!',
    'Willkommen1',
    'W1llkommen!',
    'Schlüssel99',
    'q1w2e3r4t5',
  ])('is one that many have: %s', (password) => {
    expect(guessable(password, words)).toBe('common');
  });

  it.each([
    'ein langer Satz ist gut',
    'Garten, Sommer, Tinte',
    'xK9!fb_dQ2',
    'vier Pferde kaufen Tinte',
    'Merseburg schläft nie',
    'kq8vmw2zrt',
  ])('is good: %s', (password) => {
    expect(guessable(password, words)).toBeNull();
  });

  it('is compared without regard to case and umlauts', () => {
    expect(foldPassword('SCHLÜSSEL ß')).toBe('schluessel ss');
  });

  it('is looked at quickly, however long', () => {
    const began = performance.now();
    guessable('aB3$'.repeat(50), words);
    guessable('langerSommer'.repeat(16), words);
    expect(performance.now() - began).toBeLessThan(500);
  });
});
