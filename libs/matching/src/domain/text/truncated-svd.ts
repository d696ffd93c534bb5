import { type DenseMatrix, denseMatrix, gram, multiply, multiplyTransposed, turned } from './dense-matrix.js';
import { orthonormal } from './orthonormal.js';
import type { Pace } from './pace.js';
import { seededNormal } from './seeded-normal.js';
import type { SparseVector } from './sparse-vector.js';
import { symmetricEigen } from './symmetric-eigen.js';

/** Directions beyond the wanted ones that the iteration carries along: they sharpen the last of the wanted ones. */
const OVERSAMPLING = 12;
/** How often the space goes through the matrix and back; more changes no figure of the evaluation in its third digit. */
const ROUNDS = 3;
const SEED = 20_231_130;
/** Directions that carry less than this part of the strongest one's energy are noise of rounding. */
const LEAST_ENERGY = 1e-10;

/** The strongest directions of a matrix. */
export interface TruncatedSvd {
  /** Falling. */
  readonly singularValues: Float64Array;
  /** What each column of the matrix has to do with each direction: a row a column, as wide as there are directions. */
  readonly columns: DenseMatrix;
}

/**
 * Truncated singular value decomposition of a sparse matrix by randomised subspace iteration. The same rows in the same order give
 * the same result: the random start is seeded, and the sign of each direction is fixed by its largest entry.
 * Source: Halko, Martinsson and Tropp 2011, "Finding structure with randomness", algorithm 4.4.
 *
 * @param rows of a matrix with `width` columns
 * @param wanted how many directions; there are fewer where the matrix has no more
 */
export async function truncatedSvd(
  rows: readonly SparseVector[],
  width: number,
  wanted: number,
  pace: Pace,
): Promise<TruncatedSvd> {
  let space = startingSpace(width, Math.min(wanted + OVERSAMPLING, width, rows.length));
  const memory = space.values;
  let image = denseMatrix(rows.length, space.width);
  const images = image.values;
  for (let round = 0; round < ROUNDS; round += 1) {
    pace.say('directions', round / (ROUNDS + 1));
    image = await multiply(rows, await orthonormal(space, pace), pace, images);
    space = await multiplyTransposed(rows, image, pace, { height: width, memory });
  }
  pace.say('directions', ROUNDS / (ROUNDS + 1));
  const basis = await orthonormal(space, pace);
  image = await multiply(rows, basis, pace, images);
  const { values, vectors } = await symmetricEigen(await gram(image, pace), image.width, pace);
  const least = (values[0] ?? 0) * LEAST_ENERGY;
  const kept = values.filter((value) => value > least).slice(0, wanted);
  const columns = await turned(basis, vectors.slice(0, kept.length), pace);
  fixSigns(columns);
  return { singularValues: kept.map(Math.sqrt), columns };
}

function startingSpace(height: number, width: number): DenseMatrix {
  const space = denseMatrix(height, width);
  const random = seededNormal(SEED);
  for (let at = 0; at < space.values.length; at += 1) space.values[at] = random();
  return space;
}

function fixSigns({ values, height, width }: DenseMatrix): void {
  for (let column = 0; column < width; column += 1) {
    let largest = 0;
    for (let row = 0; row < height; row += 1) {
      const value = values[row * width + column]!;
      if (Math.abs(value) > Math.abs(largest)) largest = value;
    }
    if (largest >= 0) continue;
    for (let row = 0; row < height; row += 1) {
      values[row * width + column] = -values[row * width + column]!;
    }
  }
}
