import type { Case, Municipality } from './facts.js';
import { finding, type Finding } from './finding.js';

/** A programme of a state, in the words people use for it. */
const OF_STATE =
  /\bland(?:es|$)|\bland(?:es)?[- ]?(?:programm|förder|mittel)|\bvom land\b|\bdes landes\b|landesprogramm/i;
/** A programme of the federation or of Europe. */
const BEYOND_STATES = /\bbund|bundes|\beu\b|\befre\b|\besf\b|europä|digitalpakt/i;

/** Whether somebody is known there of each kind that others had help from. */
export function judgePartners({ helpers }: Case): Finding {
  const of = (verdict: Finding['verdict'], because: Finding['because'], matters = true) =>
    finding('partners', verdict, because, { matters });
  if (helpers.length === 0) return of('unknown', 'partners-unknown', false);
  if (helpers.every(({ isThere }) => isThere)) return of('fits', 'partners-there');
  return helpers.some(({ isThere }) => isThere)
    ? of('fits_with_changes', 'partners-some')
    : of('unknown', 'partners-nobody-known');
}

/** Whether the money that helped others can help there. */
export function judgeFunding({ said: all }: Case, there: Municipality): Finding {
  const said = all.filter(({ kind }) => kind === 'funding');
  const of = (verdict: Finding['verdict'], because: Finding['because']) =>
    finding('funding', verdict, because, { said });
  if (said.length === 0) return finding('funding', 'unknown', 'funding-unknown', { matters: false });
  if (said.some(({ text }) => BEYOND_STATES.test(text)))
    return of('fits_with_changes', 'funding-beyond-states');
  const ofState = said.filter(({ text }) => OF_STATE.test(text));
  if (ofState.length === 0) return of('unknown', 'funding-to-check');
  const isSame = ofState.some(({ by }) => by.state === there.state);
  return isSame ? of('fits', 'funding-same-state') : of('fits_with_changes', 'funding-other-state');
}
