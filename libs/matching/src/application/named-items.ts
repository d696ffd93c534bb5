import type { Stance } from '../domain/stance.js';

/** Who seeks, the need and the offer of an item of the signal `exchange`, as ids. */
export function exchangeOf(item: string): {
  readonly seeker: string;
  readonly need: string;
  readonly offer: string;
} {
  const [seeker = '', need = '', offer = ''] = item.split(':');
  return { seeker, need, offer };
}

/** The initiative of an item of the signal `adoption`. */
export function initiativeOf(item: string): string {
  return item.split(':')[0]!;
}

/** Where the one who asked and the other stand towards it. */
export function stancesOf(item: string): readonly [Stance, Stance] {
  const [, mine, theirs] = item.split(':');
  return [mine as Stance, theirs as Stance];
}
