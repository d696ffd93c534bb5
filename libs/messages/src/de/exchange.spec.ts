import { exchange as english } from '../en/exchange.js';
import { exchange as german } from './exchange.js';

describe('how much a matrix holds', () => {
  it.each([
    [german, '1 Mitglied, 1 Leitfrage, 1 Antwort.', '2 Mitglieder, 6 Leitfragen, 26 Antworten.'],
    [english, '1 member, 1 guiding question, 1 answer.', '2 members, 6 guiding questions, 26 answers.'],
  ])('is told in the singular and the plural', ({ counts }, one, several) => {
    expect([counts('1', '1', '1'), counts('2', '6', '26')]).toEqual([one, several]);
  });
});
