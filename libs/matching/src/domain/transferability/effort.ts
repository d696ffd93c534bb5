import type { ResourceKind } from '#initiatives';
import { type Case, type Municipality, type SaidResource, succeeded } from './facts.js';
import { finding, type Finding } from './finding.js';

/** Down to this part of the inhabitants of those who managed it, the effort is called about the same. */
const ALIKE_FROM = 0.5;

/** What an effort is made of: one of these alone does not say what it takes. */
const EFFORT = ['budget', 'staff', 'time'] as const satisfies readonly ResourceKind[];

/** Licences under which one may take a program over, in the words people use for them; MIT is one, "mit" is none. */
const OPEN = [/open[- ]?source|quelloffen|freie software/i, /\b(EUPL|A?GPL|LGPL|MIT|Apache|BSD|MPL)\b/];

/** What they said about some kinds of resources. */
function saidOf({ said }: Case, kinds: readonly ResourceKind[]): SaidResource[] {
  return said.filter(({ kind }) => kinds.includes(kind));
}

/** Money, people and time, measured by the inhabitants of those who say what it took; what is said in part is not known. */
export function judgeResources(about: Case, there: Municipality): Finding {
  const said = saidOf(about, EFFORT);
  const of = (verdict: Finding['verdict'], because: Finding['because']) =>
    finding('resources', verdict, because, { said });
  if (said.length === 0) return of('unknown', 'resources-unknown');
  if (EFFORT.some((kind) => !said.some((one) => one.kind === kind)))
    return of('unknown', 'resources-in-part');
  const populations = said.flatMap(({ by }) => (succeeded(by) ? (by.municipality?.population ?? []) : []));
  if (there.population === null || populations.length === 0) return of('unknown', 'resources-not-comparable');
  const isAlike = there.population >= Math.min(...populations) * ALIKE_FROM;
  return isAlike ? of('fits', 'resources-alike') : of('fits_with_changes', 'resources-smaller-there');
}

/** What law it has to observe: the states make part of it. That somebody did it in the state does not say what to observe. */
export function judgeLegal(about: Case, there: Municipality): Finding {
  const said = saidOf(about, ['legal']);
  const of = (verdict: Finding['verdict'], because: Finding['because']) =>
    finding('legal', verdict, because, { said });
  if (said.length > 0) {
    const isSame = said.some(({ by }) => by.state === there.state);
    return isSame ? of('fits', 'legal-same-state') : of('fits_with_changes', 'legal-other-state');
  }
  const isDone = about.doers.some((doer) => succeeded(doer) && doer.municipality?.state === there.state);
  return of('unknown', isDone ? 'legal-done-in-state' : 'legal-unknown');
}

/** Technology, software and licence. What a town has, nobody knows from outside; what is open it may take. */
export function judgeTechnology(about: Case): Finding {
  const said = saidOf(about, ['technology', 'software', 'licence']);
  if (said.length === 0) return finding('technology', 'unknown', 'technology-unknown', { matters: false });
  const isOpen = said.some(({ text }) => OPEN.some((licence) => licence.test(text)));
  return isOpen
    ? finding('technology', 'fits', 'technology-open', { said })
    : finding('technology', 'unknown', 'technology-to-check', { said });
}
