import { describe, expect, it } from '@jest/globals';
import { tokenize } from './tokenize.js';

const words = (text: string): string[] => tokenize(text).map((token) => token.text);
const pieces = (text: string): string[][] =>
  tokenize(text).map((token) => token.pieces.map((piece) => piece.text));

describe('tokenize', () => {
  it.each([
    ['Wer macht LoRaWAN? Wir!', ['Wer', 'macht', 'LoRaWAN', 'Wir']],
    ['„Smarte“ (Stadt), «Land» "Fluss"', ['Smarte', 'Stadt', 'Land', 'Fluss']],
    ['C++ und C# in C.', ['C++', 'und', 'C#', 'in', 'C']],
    ['5G, 60+ und B2B', ['5G', '60+', 'und', 'B2B']],
    ['Kommune 2.0 mit 1.000 Leuten', ['Kommune', '2.0', 'mit', '1.000', 'Leuten']],
    ['Digital e.V. und Land e. V., z. B. hier', ['Digital', 'e.V.', 'und', 'Land', 'e. V.', 'z. B.', 'hier']],
    ['Plan B. Danach', ['Plan', 'B', 'Danach']],
    ['info@ort.de oder https://www.ort.de/a?b=1.', ['info@ort.de', 'oder', 'https://www.ort.de/a?b=1']],
    ['Wärme\u00adnetz, Mu\u0308nchen, D’Arc', ['Wärme\u00adnetz', 'Mu\u0308nchen', 'D’Arc']],
    ['Thema:Titel **fett** - a--b', ['Thema', 'Titel', 'fett', 'a', 'b']],
    ['Kinder- und Jugendhilfe', ['Kinder', 'und', 'Jugendhilfe']],
    ['straße/Straße; Ⅷ; 東京', ['straße/Straße', 'Ⅷ', '東京']],
    ['', []],
    [' -+/_@#.:*() ', []],
  ])('%j has the words %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ['#freiburg_gestalten', ['freiburg', 'gestalten']],
    ['OZG-Umsetzung', ['OZG', 'Umsetzung']],
    ['Digitalität@Heidelberg', ['Digitalität', 'Heidelberg']],
    ['GeoNet.MRN', ['GeoNet', 'MRN']],
    ['SmartCity', ['Smart', 'City']],
    ['eGovernment', ['e', 'Government']],
    ['KiTas', ['KiTas']],
    ['EGovernment', ['E', 'Government']],
    ['gGmbH', ['g', 'GmbH']],
    ['LoRaWAN', ['LoRaWAN']],
    ['Schule/Verein', ['Schule', 'Verein']],
    ['P+R', ['P', 'R']],
  ])('%s is one token of the pieces %j', (text, expected) => {
    expect(pieces(text)).toEqual([expected]);
  });

  it.each([
    ['Lots:innen', 'Lotsinnen', ['Lots']],
    ['Lots*innen', 'Lotsinnen', ['Lots']],
    ['Lots_innen', 'Lotsinnen', ['Lots']],
    ['Lots/innen', 'Lotsinnen', ['Lots']],
    ['Lots/-innen', 'Lotsinnen', ['Lots']],
    ['Lots·innen', 'Lotsinnen', ['Lots']],
    ['LotsInnen', 'Lotsinnen', ['Lots']],
    ['Mitarbeiter(innen)', 'Mitarbeiterinnen', ['Mitarbeiter']],
    ['Mitarbeiter/in', 'Mitarbeiterin', ['Mitarbeiter']],
    ['Bürger:innenbeteiligung', 'Bürgerinnenbeteiligung', ['Bürgerbeteiligung']],
    ['Lots*innennetzwerk', 'Lotsinnennetzwerk', ['Lotsnetzwerk', 'Lotsennetzwerk']],
    ['Beamte:r', 'Beamter', ['Beamte']],
  ])('%s is one token for both genders', (text, joined, short) => {
    expect(tokenize(`die ${text} kommen`).map((token) => token.gender)).toEqual([
      null,
      { joined, short },
      null,
    ]);
  });

  it.each(['made_in_germany', 'Stand:Januar', 'LinkedIn', 'km/s', 'Bund/Länder'])(
    '%s has no gender',
    (text) => {
      expect(tokenize(text).every((token) => token.gender === null)).toBe(true);
    },
  );

  it('gives offsets into the text as it was given', () => {
    const text = '😀 Die „Mu\u0308nchner“ Smart-City (SmartCity), e. V. #a_b.';
    for (const token of tokenize(text)) {
      expect(text.slice(...token.from)).toBe(token.text);
      for (const piece of token.pieces) expect(text.slice(...piece.from)).toBe(piece.text);
    }
  });

  it('parts what nobody meant to be one word', () => {
    const chain = Array.from({ length: 20 }, (_, i) => `wort${i}`);
    expect(words(chain.join('-'))).toEqual(chain);
  });
});
