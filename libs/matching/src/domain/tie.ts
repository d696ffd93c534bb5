/** A number that says nothing about either and is always the same for two ids: FNV-1a, 32 bits. */
export function tieOf(one: string, other: string): number {
  let hash = 0x811c9dc5;
  for (const text of [one, other]) {
    for (let at = 0; at < text.length; at += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    }
  }
  // FNV leaves the last characters in the low bits alone; ids often differ only there.
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 15)) >>> 0;
}
