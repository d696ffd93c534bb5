import { describe, expect, it } from '@jest/globals';
import { createCompoundSplitter } from '#language';
import { rangesIn } from './ranges-in-word.js';

const split = createCompoundSplitter();
const said = (word: string) =>
  rangesIn(word, split).map((group) => group.map((range) => word.slice(...range)));

describe('rangesIn', () => {
  it.each([
    ['Wertstoffhof', [['Wertstoff']]],
    ['Müllcontainer', [['Müll', 'container']]],
    ['Stadtkindergarten', [['Stadt', 'kindergarten']]],
    ['Fahrradständer', [['Fahrrad', 'ständer']]],
    ['Bürgerbeteiligungsplattform', [['Bürgerbeteiligung', 'plattform']]],
    ['Parkhof', [['Park']]],
    [
      'Smart-City-Strategie',
      [
        ['Smart-City', 'City-Strategie'],
        ['Smart', 'City', 'Strategie'],
      ],
    ],
    ['Haus', []],
    ['Smart City', []],
  ])('says of %s %j', (word, ranges) => {
    expect(said(word)).toEqual(ranges);
  });
});
