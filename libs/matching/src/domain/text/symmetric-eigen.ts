import type { Pace } from './pace.js';

/** Eigenvalues in falling order and their vectors, a row each. */
export interface Eigen {
  readonly values: Float64Array;
  /** Row `i` is the unit vector of `values[i]`. */
  readonly vectors: readonly Float64Array[];
}

const MOST_SWEEPS = 60;
const EPSILON = 1e-22;

/**
 * Eigenvalues and vectors of a symmetric matrix by cyclic Jacobi rotations: exact to rounding, cubic in its size, meant for some
 * hundred rows. Source: Golub and Van Loan, Matrix Computations, section 8.5.
 *
 * @param matrix row by row, `size` x `size`; it is used up
 */
export async function symmetricEigen(matrix: Float64Array, size: number, pace: Pace): Promise<Eigen> {
  const vectors = Array.from({ length: size }, (_, at) => {
    const row = new Float64Array(size);
    row[at] = 1;
    return row;
  });
  const rows = Array.from({ length: size }, (_, at) => matrix.subarray(at * size, (at + 1) * size));
  const total = rows.reduce((sum, row) => sum + row.reduce((of, value) => of + value * value, 0), 0);
  for (let sweep = 0; sweep < MOST_SWEEPS && offDiagonal(rows) > EPSILON * total; sweep += 1) {
    for (let p = 0; p < size - 1; p += 1) {
      await pace.breathe();
      for (let q = p + 1; q < size; q += 1) rotate(rows, vectors, p, q);
    }
  }
  const order = rows.map((_, at) => at).sort((a, b) => rows[b]![b]! - rows[a]![a]! || a - b);
  return {
    values: Float64Array.from(order, (at) => rows[at]![at]!),
    vectors: order.map((at) => vectors[at]!),
  };
}

function offDiagonal(rows: readonly Float64Array[]): number {
  let sum = 0;
  for (let p = 0; p < rows.length; p += 1) {
    const row = rows[p]!;
    for (let q = p + 1; q < rows.length; q += 1) sum += row[q]! * row[q]!;
  }
  return 2 * sum;
}

/** Turns the plane of `p` and `q` so that their common entry becomes 0. */
function rotate(rows: readonly Float64Array[], vectors: readonly Float64Array[], p: number, q: number): void {
  const common = rows[p]![q]!;
  if (common === 0) return;
  const theta = (rows[q]![q]! - rows[p]![p]!) / (2 * common);
  const tangent = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  turn(rows[p]!, rows[q]!, cosine, sine);
  for (const row of rows) {
    const a = row[p]!;
    const b = row[q]!;
    row[p] = cosine * a - sine * b;
    row[q] = sine * a + cosine * b;
  }
  turn(vectors[p]!, vectors[q]!, cosine, sine);
}

function turn(first: Float64Array, second: Float64Array, cosine: number, sine: number): void {
  for (let at = 0; at < first.length; at += 1) {
    const a = first[at]!;
    const b = second[at]!;
    first[at] = cosine * a - sine * b;
    second[at] = sine * a + cosine * b;
  }
}
