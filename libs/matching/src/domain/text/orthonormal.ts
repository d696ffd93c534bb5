import { type DenseMatrix, gram } from './dense-matrix.js';
import type { Pace } from './pace.js';

/** A column of which less than this is left when the ones before it are taken out says nothing new. */
const LEAST_LEFT = 1e-10;
const BREATH = 64;

/**
 * Columns of length 1 at right angles that span what the columns of a matrix span; fewer where some say nothing new. In the memory of
 * the matrix, which is used up.
 *
 * Cholesky QR: the products of the columns are factored, and the rows solved against the factor, which reads the large matrix
 * twice in the order in which it lies in memory. Source: Golub and Van Loan, Matrix Computations, sections 4.2 and 5.2.
 */
export async function orthonormal(matrix: DenseMatrix, pace: Pace): Promise<DenseMatrix> {
  const { factor, kept } = cholesky(await gram(matrix, pace), matrix.width);
  const { values, height, width } = matrix;
  const solved = new Float64Array(kept.length);
  for (let row = 0; row < height; row += 1) {
    if (row % BREATH === 0) await pace.breathe();
    for (let at = 0; at < kept.length; at += 1) {
      const line = factor[at]!;
      let rest = values[row * width + kept[at]!]!;
      for (let before = 0; before < at; before += 1) rest -= line[before]! * solved[before]!;
      solved[at] = rest / line[at]!;
    }
    // A row that became shorter ends before the next one begins.
    values.set(solved, row * kept.length);
  }
  return { values: values.subarray(0, height * kept.length), height, width: kept.length };
}

/** The lower triangle, for the columns that are kept. */
interface Factor {
  readonly factor: readonly Float64Array[];
  readonly kept: readonly number[];
}

function cholesky(products: Float64Array, size: number): Factor {
  const factor: Float64Array[] = [];
  const kept: number[] = [];
  for (let column = 0; column < size; column += 1) {
    const line = new Float64Array(kept.length + 1);
    const whole = products[column * size + column]!;
    let left = whole;
    for (let at = 0; at < kept.length; at += 1) {
      const row = factor[at]!;
      let rest = products[column * size + kept[at]!]!;
      for (let before = 0; before < at; before += 1) rest -= row[before]! * line[before]!;
      line[at] = rest / row[at]!;
      left -= line[at]! * line[at]!;
    }
    if (!(left > whole * LEAST_LEFT)) continue;
    line[kept.length] = Math.sqrt(left);
    factor.push(line);
    kept.push(column);
  }
  return { factor, kept };
}
