import type { Pace } from './pace.js';
import type { SparseVector } from './sparse-vector.js';

/** Rows of equal width one after the other. */
export interface DenseMatrix {
  readonly values: Float64Array;
  readonly height: number;
  readonly width: number;
}

/** Rows between two breaths: about a millisecond's work. */
const BREATH = 64;

/** @param memory used again where it is long enough: large matrices come and go faster than they are collected */
export function denseMatrix(height: number, width: number, memory?: Float64Array): DenseMatrix {
  const size = height * width;
  const values = memory && memory.length >= size ? memory.subarray(0, size).fill(0) : new Float64Array(size);
  return { values, height, width };
}

/** Sparse rows times a dense matrix. */
export async function multiply(
  rows: readonly SparseVector[],
  by: DenseMatrix,
  pace: Pace,
  memory?: Float64Array,
): Promise<DenseMatrix> {
  const product = denseMatrix(rows.length, by.width, memory);
  for (let row = 0; row < rows.length; row += 1) {
    if (row % BREATH === 0) await pace.breathe();
    const { at, values } = rows[row]!;
    const target = product.values.subarray(row * by.width, (row + 1) * by.width);
    for (let entry = 0; entry < at.length; entry += 1) {
      addFrom(by.values, at[entry]! * by.width, target, values[entry]!);
    }
  }
  return product;
}

/** The transpose of sparse rows, `into.height` columns each, times a dense matrix with as many rows. */
export async function multiplyTransposed(
  rows: readonly SparseVector[],
  by: DenseMatrix,
  pace: Pace,
  into: { readonly height: number; readonly memory: Float64Array },
): Promise<DenseMatrix> {
  const product = denseMatrix(into.height, by.width, into.memory);
  for (let row = 0; row < rows.length; row += 1) {
    if (row % BREATH === 0) await pace.breathe();
    const { at, values } = rows[row]!;
    const source = by.values.subarray(row * by.width, (row + 1) * by.width);
    for (let entry = 0; entry < at.length; entry += 1) {
      addTo(product.values, at[entry]! * by.width, source, values[entry]!);
    }
  }
  return product;
}

/** The matrix times `axes` as columns. */
export async function turned(
  matrix: DenseMatrix,
  axes: readonly Float64Array[],
  pace: Pace,
): Promise<DenseMatrix> {
  const product = denseMatrix(matrix.height, axes.length);
  for (let row = 0; row < matrix.height; row += 1) {
    if (row % BREATH === 0) await pace.breathe();
    const from = row * matrix.width;
    for (let axis = 0; axis < axes.length; axis += 1) {
      const direction = axes[axis]!;
      let sum = 0;
      for (let column = 0; column < matrix.width; column += 1) {
        sum += matrix.values[from + column]! * direction[column]!;
      }
      product.values[row * axes.length + axis] = sum;
    }
  }
  return product;
}

/** The products of all columns with each other, row by row. Four rows at a time: the result is read and written a quarter as often. */
export async function gram({ values, height, width }: DenseMatrix, pace: Pace): Promise<Float64Array> {
  const products = new Float64Array(width * width);
  const none = new Float64Array(width);
  const row = (at: number) => (at < height ? values.subarray(at * width, (at + 1) * width) : none);
  for (let at = 0; at < height; at += 4) {
    if (at % BREATH === 0) await pace.breathe();
    addProducts(products, row(at), row(at + 1), row(at + 2), row(at + 3));
  }
  for (let one = 0; one < width; one += 1) {
    for (let other = 0; other < one; other += 1)
      products[one * width + other] = products[other * width + one]!;
  }
  return products;
}

function addProducts(
  products: Float64Array,
  first: Float64Array,
  second: Float64Array,
  third: Float64Array,
  fourth: Float64Array,
): void {
  const width = first.length;
  for (let one = 0; one < width; one += 1) {
    const a = first[one]!;
    const b = second[one]!;
    const c = third[one]!;
    const d = fourth[one]!;
    const line = one * width;
    for (let other = one; other < width; other += 1) {
      products[line + other] =
        products[line + other]! +
        (a * first[other]! + b * second[other]!) +
        (c * third[other]! + d * fourth[other]!);
    }
  }
}

function addFrom(source: Float64Array, from: number, target: Float64Array, factor: number): void {
  for (let at = 0; at < target.length; at += 1) target[at] = target[at]! + factor * source[from + at]!;
}

function addTo(target: Float64Array, to: number, source: Float64Array, factor: number): void {
  for (let at = 0; at < source.length; at += 1) target[to + at] = target[to + at]! + factor * source[at]!;
}
