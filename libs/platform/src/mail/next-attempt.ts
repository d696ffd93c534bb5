const MINUTE = 60_000;

/** Waits after the first, second, … attempt; then always the last. */
const WAITS_MS = [1, 5, 15, 60, 4 * 60].map((minutes) => minutes * MINUTE);

/** Longer than this nobody waits for a mail. */
const GIVE_UP_AFTER_MS = 48 * 60 * MINUTE;

/**
 * When a mail is tried again.
 *
 * @param attempts so far, from 1
 * @returns null when it is not worth while any more
 */
export function nextAttempt(attempts: number, createdAt: Date, now: Date): Date | null {
  const next = now.getTime() + WAITS_MS[Math.min(attempts, WAITS_MS.length) - 1]!;
  return next - createdAt.getTime() > GIVE_UP_AFTER_MS ? null : new Date(next);
}
