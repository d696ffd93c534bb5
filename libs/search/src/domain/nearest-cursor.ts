/** What comes nearest begins with hits of a choice of their own, which depends on how long its first page was: later pages leave those out. */
const NEAREST = /^(?!000)(\d{3})([^\d].*)$/;
const DIGITS = 3;

export interface NearestCursor {
  /** Of the first page. */
  readonly limit: number;
  /** As the engine wrote it. */
  readonly cursor: string;
}

/** Null for one of another list, and at the beginning. */
export function readNearestCursor(cursor: string | null): NearestCursor | null {
  const [, limit, inner] = NEAREST.exec(cursor ?? '') ?? [];
  return limit !== undefined && inner !== undefined ? { limit: Number(limit), cursor: inner } : null;
}

export function writeNearestCursor(limit: number, next: string | null): string | null {
  return next && String(limit).padStart(DIGITS, '0') + next;
}
