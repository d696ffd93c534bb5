import { SeeOther, type SignInStep } from '../../edge/index.js';

const NEXT: Record<Exclude<SignInStep, 'done'>, string> = {
  code: '/anmelden/code',
  'set-up': '/anmelden/zweiter-faktor',
};

/** Where to go once password or link was right. @param wanted path, or '' for one's own page */
export function afterSignIn(step: SignInStep, wanted: string): SeeOther {
  return new SeeOther(step === 'done' ? wanted || '/konto' : NEXT[step]);
}
