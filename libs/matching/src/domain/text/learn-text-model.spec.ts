import { describe, expect, it } from '@jest/globals';
import { createCompoundSplitter } from '#language';
import { ENOUGH_TEXTS, learnTextModel } from './learn-text-model.js';
import { TextIndex } from './text-index.js';

const split = createCompoundSplitter();
const CALENDAR = 'Ein gemeinsamer Veranstaltungskalender für Kultur und Vereine der Region.';
const SENSORS = 'LoRaWAN-Sensoren messen Pegelstände und Bodenfeuchte in der Stadt.';
const TEXTS = [
  [CALENDAR],
  ['Kulturkalender', 'Termine der Vereine und der Kultur an einem Ort.'],
  [SENSORS],
  ['Sensornetz', 'Pegel und Bodenfeuchte über LoRaWAN.'],
  ['Digitallotsen', 'Beschäftigte begleiten ihre Kolleginnen und Kollegen.'],
];

/** Enough texts for directions: two subjects, each said in two ways that share only a third word. */
function manyTexts(): string[][] {
  const fields = [
    ['Glasfaser', 'Breitband', 'Tiefbau', 'Leerrohr'],
    ['Theater', 'Bühne', 'Schauspiel', 'Publikum'],
  ];
  return Array.from({ length: ENOUGH_TEXTS * 2 }, (_, at) => {
    const words = fields[at % 2]!;
    const turn = Math.floor(at / 2);
    return [`${words[turn % 4]} ${words[(turn + 1) % 4]} Vorhaben${at}`];
  });
}

describe('learnTextModel', () => {
  it('finds texts about the same most alike, and says by which words', async () => {
    const { model, vectors } = await learnTextModel(TEXTS, split);
    const [calendar, culture, sensors] = vectors;
    expect(model.similarity(calendar!, culture!)).toBeGreaterThan(model.similarity(calendar!, sensors!));
    const words = model.sharedWords(calendar!, culture!);
    expect(words.map(({ word }) => word)).toEqual(expect.arrayContaining(['Kultur', 'Vereine']));
    expect(words.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 10);
  });

  it('is the same from both sides, and never above 1', async () => {
    const { model, vectors } = await learnTextModel(manyTexts(), split);
    for (const a of vectors.slice(0, 20))
      for (const b of vectors.slice(0, 20)) {
        expect(model.similarity(a!, b!)).toBe(model.similarity(b!, a!));
        expect(model.similarity(a!, b!)).toBeLessThanOrEqual(1);
      }
  });

  it('knows from other texts that two words belong together', async () => {
    const { model } = await learnTextModel(manyTexts(), split);
    const alike = (a: string, b: string) => model.similarity(model.vectorOf([a])!, model.vectorOf([b])!);
    expect(alike('Glasfaser', 'Leerrohr')).toBeGreaterThan(0.1);
    expect(alike('Glasfaser', 'Bühne')).toBeLessThan(0.05);
  });

  it('compares words alone while there are too few texts', async () => {
    const { model } = await learnTextModel(TEXTS, split);
    expect(model.learned.dimensions).toBe(0);
    expect(model.vectorOf(['LoRaWAN'])?.directions).toHaveLength(0);
  });

  it('gives the same model for the same texts, and another for others', async () => {
    const [one, other] = [await learnTextModel(manyTexts(), split), await learnTextModel(manyTexts(), split)];
    expect(one.model.version).toBe(other.model.version);
    expect(one.vectors).toEqual(other.vectors);
    const changed = await learnTextModel([...manyTexts(), ['Glasfaser im Gewerbegebiet']], split);
    expect(changed.model.version).not.toBe(one.model.version);
  });

  it('takes a text it has not seen as it takes the same one that it learned from', async () => {
    const { model, vectors } = await learnTextModel(TEXTS, split);
    expect(model.vectorOf(TEXTS[0]!)).toEqual(vectors[0]);
  });

  it('knows nothing of texts in other words, empty ones and none at all', async () => {
    const { model } = await learnTextModel(TEXTS, split);
    expect(model.vectorOf(['Quantum chromodynamics for beginners'])).toBeNull();
    expect(model.vectorOf(['', ' … '])).toBeNull();
    expect((await learnTextModel([], split)).vectors).toEqual([]);
  });

  it('says nothing about vectors of another model', async () => {
    const [one, other] = [await learnTextModel(TEXTS, split), await learnTextModel(manyTexts(), split)];
    expect(one.model.similarity(one.vectors[0]!, other.vectors[0]!)).toBe(0);
    expect(one.model.sharedWords(one.vectors[0]!, other.vectors[0]!)).toEqual([]);
  });

  it('copes with two thousand times the same text', async () => {
    const { model, vectors } = await learnTextModel(
      Array.from({ length: 2_000 }, () => [CALENDAR]),
      split,
    );
    // What everybody says tells nobody from another.
    expect(vectors.every((vector) => vector === null)).toBe(true);
    expect(model.learned.lexicon.size).toBe(0);
  });
});

describe('TextIndex', () => {
  it('compares one text with all as a pair is compared', async () => {
    const { model, vectors } = await learnTextModel(manyTexts(), split);
    const index = new TextIndex(vectors);
    const found = index.similarities(vectors[3]!);
    vectors.forEach((vector, at) => expect(found[at]).toBeCloseTo(model.similarity(vectors[3]!, vector!), 6));
  });

  it('finds the nearest among those that are wanted', async () => {
    const { vectors } = await learnTextModel(TEXTS, split);
    const index = new TextIndex(vectors);
    expect(index.nearest(vectors[2]!, 1, (at) => at !== 2)[0]?.at).toBe(3);
    expect(index.nearest(vectors[2]!, 5, () => false)).toEqual([]);
  });
});
