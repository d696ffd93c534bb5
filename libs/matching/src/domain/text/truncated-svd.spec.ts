import { describe, expect, it } from '@jest/globals';
import { Pace } from './pace.js';
import { seededNormal } from './seeded-normal.js';
import type { SparseVector } from './sparse-vector.js';
import { truncatedSvd } from './truncated-svd.js';

const HEIGHT = 80;
const WIDTH = 60;

/** A matrix of which the strengths of the directions are known: the sum of `strengths` times products of unit vectors at right angles. */
function matrixOf(strengths: readonly number[]): number[][] {
  const [left, right] = [rightAngled(HEIGHT, strengths.length, 1), rightAngled(WIDTH, strengths.length, 2)];
  return Array.from({ length: HEIGHT }, (_, row) =>
    Array.from({ length: WIDTH }, (_, column) =>
      strengths.reduce((sum, strength, at) => sum + strength * left[at]![row]! * right[at]![column]!, 0),
    ),
  );
}

function rightAngled(length: number, count: number, seed: number): number[][] {
  const random = seededNormal(seed);
  const found: number[][] = [];
  while (found.length < count) {
    const next = Array.from({ length }, random);
    for (const other of found) {
      const along = dot(next, other);
      other.forEach((value, at) => (next[at]! -= along * value));
    }
    const norm = Math.sqrt(dot(next, next));
    found.push(next.map((value) => value / norm));
  }
  return found;
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + value * b[at]!, 0);
}

function sparse(rows: readonly number[][]): SparseVector[] {
  return rows.map((row) => ({ at: Int32Array.from(row.keys()), values: Float32Array.from(row) }));
}

const columnOf = ({ values, width }: { values: Float64Array; width: number }, at: number) =>
  Array.from({ length: values.length / width }, (_, row) => values[row * width + at]!);

describe('truncatedSvd', () => {
  it('finds the strongest directions of a matrix and how strong they are', async () => {
    const strengths = [9, 7, 5, 3, 1, 0.5];
    const { singularValues, columns } = await truncatedSvd(sparse(matrixOf(strengths)), WIDTH, 4, new Pace());
    expect(columns.width).toBe(4);
    strengths.slice(0, 4).forEach((strength, at) => expect(singularValues[at]).toBeCloseTo(strength, 4));
    const expected = rightAngled(WIDTH, 4, 2);
    expected.forEach((direction, at) =>
      expect(Math.abs(dot(direction, columnOf(columns, at)))).toBeCloseTo(1, 4),
    );
  });

  it('has directions at right angles, no more than the matrix has', async () => {
    const { columns } = await truncatedSvd(sparse(matrixOf([4, 2, 1])), WIDTH, 20, new Pace());
    expect(columns.width).toBe(3);
    for (let a = 0; a < 3; a += 1)
      for (let b = 0; b <= a; b += 1)
        expect(dot(columnOf(columns, a), columnOf(columns, b))).toBeCloseTo(a === b ? 1 : 0, 6);
  });

  it('gives the same for the same rows', async () => {
    const rows = sparse(matrixOf([3, 2, 1]));
    const [one, other] = [
      await truncatedSvd(rows, WIDTH, 2, new Pace()),
      await truncatedSvd(rows, WIDTH, 2, new Pace()),
    ];
    expect(one.columns.values).toEqual(other.columns.values);
  });

  it('answers nothing for nothing', async () => {
    expect((await truncatedSvd([], 0, 5, new Pace())).columns.width).toBe(0);
    const empty = { at: new Int32Array(), values: new Float32Array() };
    expect((await truncatedSvd([empty, empty], 3, 5, new Pace())).columns.width).toBe(0);
  });
});
