/** Collects the values of a statement and hands out their placeholders. */
export class Parameters {
  readonly values: unknown[] = [];

  /** `$3`, for a value that was added. */
  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}
