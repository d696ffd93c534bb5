const LONGEST = 2_000;

/**
 * Where somebody wanted to go: a path of ours, else ''. Never another host: browsers read `//host` and `/\host` as one.
 */
export function wantedPath(given: unknown): string {
  if (typeof given !== 'string' || given.length > LONGEST) return '';
  return /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(given) ? given : '';
}
