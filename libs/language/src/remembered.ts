/** How much is remembered. */
export interface Memory {
  /** Keys of one generation. */
  readonly most: number;
  /** UTF-16 units; what was computed for longer keys is not kept. */
  readonly longestKey: number;
}

const WORDS: Memory = { most: 40_000, longestKey: 48 };

/**
 * `compute` with a bounded memory: texts repeat their words, and most are asked for again soon. Two generations, the older one
 * dropped as a whole when the younger is full, so that a flood of made-up words costs neither memory nor time.
 */
export function remembered<Value>(
  compute: (key: string) => Value,
  { most, longestKey }: Memory = WORDS,
): (key: string) => Value {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  return (key) => {
    const known = young.get(key);
    if (known !== undefined) return known;
    const value = old.get(key) ?? compute(key);
    if (key.length > longestKey) return value;
    if (young.size >= most) {
      old = young;
      young = new Map();
    }
    young.set(detached(key), value);
    return value;
  };
}

/** V8 keeps a whole text alive for one slice of it; a word that stays in memory must not. */
function detached(key: string): string {
  return ` ${key}`.slice(1);
}
