import { type Case, type Municipality, succeeded } from './facts.js';
import { finding, type Finding } from './finding.js';

/** Whether the tasks are the same: a county-free city does those of a county too, others share them with theirs. */
export function judgeCountyFree({ doers }: Case, there: Municipality): Finding {
  const of = (verdict: Finding['verdict'], because: Finding['because']) =>
    finding('county_free', verdict, because);
  const here = doers.filter(succeeded).flatMap(({ municipality }) => municipality ?? []);
  if (here.length === 0) return of('unknown', 'status-unknown');
  if (here.some((one) => one.isCountyFree === there.isCountyFree)) return of('fits', 'status-same');
  return there.isCountyFree ? of('fits', 'status-does-both') : of('fits_with_changes', 'status-ask-county');
}
