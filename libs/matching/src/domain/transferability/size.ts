import { SIZE_CLASSES } from '#places';
import { type Case, type Municipality, succeeded } from './facts.js';
import { finding, type Finding } from './finding.js';

/** Whether it was done at this size: by one of the same class or smaller, the next larger, or never below two classes up. */
export function judgeSize({ doers }: Case, there: Municipality): Finding {
  const of = (verdict: Finding['verdict'], because: Finding['because']) => finding('size', verdict, because);
  if (there.size === null) return of('unknown', 'size-unknown-there');
  const rank = SIZE_CLASSES.indexOf(there.size);
  const municipal = doers.flatMap((doer) =>
    doer.municipality?.size ? [{ doer, rank: SIZE_CLASSES.indexOf(doer.municipality.size) }] : [],
  );
  const did = municipal.filter(({ doer }) => succeeded(doer));
  const gaveUp = municipal.filter(({ doer }) => doer.stage === 'abandoned');
  if (did.some((one) => one.rank === rank)) return of('fits', 'size-same');
  if (did.some((one) => one.rank > rank)) return of('fits', 'size-smaller-did');
  if (gaveUp.some((one) => one.rank === rank)) return of('does_not_fit', 'size-gave-up');
  if (did.length === 0) return of('unknown', 'size-unknown-here');
  const steps = rank - Math.max(...did.map((one) => one.rank));
  return steps === 1 ? of('fits_with_changes', 'size-near') : of('unknown', 'size-untried');
}
