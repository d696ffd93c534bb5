import { dot, type SparseVector } from './sparse-vector.js';

/** What a model knows of one text. Only vectors of the same model can be compared. */
export interface TextVector {
  /** Version of the model it belongs to. */
  readonly model: string;
  /** Weights of its words, the heaviest; the whole text has length 1. */
  readonly words: SparseVector;
  /** Where it lies among the directions of the model, scaled to length 1. Empty while there are too few texts for directions. */
  readonly directions: Float32Array;
  /** How much of the text the directions hold, 0 to 1. */
  readonly held: number;
}

/** How much of a similarity the directions decide where they hold all of both texts; the words themselves decide the rest. */
const OF_DIRECTIONS = 0.5;

/** How alike two texts are, 0 to 1, the same from both sides; 0 for vectors of different models. */
export function similarityOf(a: TextVector, b: TextVector): number {
  return a.model === b.model ? likeness(dot(a.words, b.words), a, b) : 0;
}

/**
 * The cosine of the words mixed with the cosine of the directions. The directions count for as much as they hold of the text they
 * hold less of: a text of rare words is not pressed into a direction that is not its own.
 *
 * @param ofWords the cosine of the words of both
 */
export function likeness(ofWords: number, a: TextVector, b: TextVector): number {
  if (a.held === 0 || b.held === 0) return clamp(ofWords);
  const ofDirections = Math.min(a.held, b.held) * product(a.directions, b.directions);
  return clamp((1 - OF_DIRECTIONS) * ofWords + OF_DIRECTIONS * ofDirections);
}

/** Sum of the products of equal places. */
export function product(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += a[at]! * b[at]!;
  return sum;
}

function clamp(value: number): number {
  return Math.max(0, Math.min(1, value));
}
