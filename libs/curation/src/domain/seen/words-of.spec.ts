import { wordsOf } from './words-of.js';

describe('wordsOf', () => {
  it.each([
    ['LoRaWAN Wärme-Planung', ['lorawan', 'wärme-planung']],
    ['„Digitale Lotsen“ lotsen, LOTSEN?', ['digitale', 'lotsen']],
    ['mara@stadt.example 0170 1234567', []],
    ['in zu a1b', []],
    [`x${'y'.repeat(60)} ja`, []],
    ['eins zwei drei vier fünf sechs sieben', ['eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs']],
  ])('reads %p', (question, words) => {
    expect(wordsOf(question)).toEqual(words);
  });
});
