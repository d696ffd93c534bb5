/** The entries of a long vector that are not 0, by rising position. */
export interface SparseVector {
  readonly at: Int32Array;
  readonly values: Float32Array;
}

/** Sum of the products of what both have. */
export function dot(a: SparseVector, b: SparseVector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.at.length && j < b.at.length;) {
    const difference = a.at[i]! - b.at[j]!;
    if (difference === 0) sum += a.values[i++]! * b.values[j++]!;
    else if (difference < 0) i += 1;
    else j += 1;
  }
  return sum;
}

/** Scaled to length 1; a vector of length 0 stays as it is. */
export function unit(values: Float32Array): Float32Array {
  let squares = 0;
  for (const value of values) squares += value * value;
  const length = Math.sqrt(squares);
  if (length > 0) for (let at = 0; at < values.length; at += 1) values[at] = values[at]! / length;
  return values;
}
