import { nameKey } from './name-key.js';

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
