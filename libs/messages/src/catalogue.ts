/** Widens the German catalogue to its shape: a text stays a text, a text with values keeps its parameters. */
export type ShapeOf<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...values: infer V) => string
      ? (...values: V) => string
      : ShapeOf<T[K]>;
};
