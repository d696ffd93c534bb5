import { SeeOther, type SignInStep } from '../../edge/index.js';
import type { Done } from '../../ui/index.js';

const NEXT: Record<Exclude<SignInStep, 'done'>, string> = {
  code: '/anmelden/code',
  'set-up': '/anmelden/zweiter-faktor',
};

/**
 * Where to go once password or link was right.
 *
 * @param wanted path, or '' for one's own page
 * @param done what is said there, where nothing else has to be shown first
 */
export function afterSignIn(step: SignInStep, wanted: string, done: Done | null = null): SeeOther {
  return step === 'done' ? new SeeOther(wanted || '/konto', done) : new SeeOther(NEXT[step]);
}
