import { describe, expect, it } from '@jest/globals';
import { baselinesOver } from './baselines.js';
import { figuresOf } from './figures.js';
import { judgeRanking } from './judge-ranking.js';
import { judgeSimilar, type LabelledText } from './judge-similar.js';

const text = (id: string, label: string, group = ''): LabelledText => ({
  id,
  title: id,
  text: '',
  label,
  group,
});
const breathe = () => undefined;

describe('judgeRanking', () => {
  it('is 1 for the best order and counts early places more', () => {
    expect(judgeRanking([true, true, false], 2, 1)).toEqual({ 'P@10': 0.2, 'nDCG@10': 1, MRR: 1 });
    const late = judgeRanking([false, true, true], 2, 2);
    expect(late['nDCG@10']).toBeCloseTo((1 / Math.log2(3) + 1 / 2) / (1 + 1 / Math.log2(3)), 10);
    expect(late.MRR).toBe(0.5);
  });
});

describe('judgeSimilar', () => {
  const texts = [text('a', 'x', 'g'), text('b', 'x', 'g'), text('c', 'x', 'h'), text('d', 'y', 'h')];

  it('does not ask where nothing relevant is left, nor offer texts of the same group', async () => {
    // Relevant for a and b: c. For c: a and b. For d: nothing.
    const rows: Record<number, number[]> = {
      0: [9, 9, 1, 2],
      1: [9, 9, 2, 1],
      2: [1, 1, 9, 9],
      3: [0, 0, 0, 0],
    };
    const { n, values } = await judgeSimilar(texts, (at) => rows[at]!, breathe);
    expect(n).toBe(3);
    expect(values.MRR).toBeCloseTo((1 / 2 + 1 + 1) / 3, 10);
    expect(values['P@10']).toBeCloseTo((0.1 + 0.1 + 0.2) / 3, 10);
  });

  it('gives nothing to a method that finds all alike, however the file is sorted', async () => {
    const sorted = Array.from({ length: 400 }, (_, at) => text(String(at), String(Math.floor(at / 20))));
    const { values } = await judgeSimilar(sorted, () => new Float64Array(400), breathe);
    expect(values['P@10']).toBeLessThan(0.1);
  });

  it('has no figures without texts', async () => {
    expect(await judgeSimilar([], () => [], breathe)).toEqual(figuresOf(['P@10', 'nDCG@10', 'MRR'], []));
  });
});

describe('figuresOf', () => {
  it('gives the mean and an interval around it, the same each time', () => {
    const measured = Array.from({ length: 200 }, (_, at) => ({ hit: at % 4 === 0 ? 1 : 0 }));
    const figures = figuresOf(['hit'], measured);
    const [low, high] = figures.intervals.hit;
    expect(figures.values.hit).toBe(0.25);
    expect(low).toBeGreaterThan(0.17);
    expect(low).toBeLessThan(0.25);
    expect(high).toBeLessThan(0.33);
    expect(figuresOf(['hit'], measured)).toEqual(figures);
  });
});

describe('baselines', () => {
  it('find the text with the rarer word in common', () => {
    const methods = baselinesOver([
      'Wasser Pegel Sensor',
      'Wasser Straße Haus',
      'Pegel Straße Haus',
      'Wasser Garten',
    ]);
    for (const name of ['BM25', 'TF-IDF cosine']) {
      const found = methods[name]!(0);
      expect(found[2]).toBeGreaterThan(found[1]!);
    }
    expect(methods['word overlap']!(0)[3]).toBeGreaterThan(0);
  });
});
