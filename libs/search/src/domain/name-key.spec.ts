import { hasSign, nameKey, signedKey } from './name-key.js';

describe('nameKey', () => {
  it.each([
    ['#freiburg_gestalten', 'freiburg gestalten'],
    ['  Kommune 2.0 e. V. ', 'kommune 2 0 e v'],
    ['Universität', 'universitat'],
    ['UNIVERSITAET', 'universitat'],
    ['C++', 'c++'],
    ['!!!', ''],
  ])('%s', (name, key) => expect(nameKey(name)).toBe(key));
});

describe('signedKey', () => {
  it.each([
    ['#freiburg_gestalten', '#freiburg gestalten'],
    ['Digitalität@Heidelberg', 'digitalitat @heidelberg'],
    ['Stadt #Übermorgen', 'stadt #ubermorgen'],
    ['C++', 'c++'],
    ['# 7', '7'],
    ['#', ''],
    ['@@#', ''],
  ])('%s', (name, key) => expect(signedKey(name)).toBe(key));

  it.each([
    ['#f', true],
    ['c++', true],
    ['c+', true],
    ['a@b', true],
    ['60+', true],
    ['Bonn + Köln', false],
    ['Müller & Söhne', false],
    ['# 7', false],
    ['e.V.', false],
  ])('%s has a sign of a word: %p', (typed, expected) => expect(hasSign(typed)).toBe(expected));
});
