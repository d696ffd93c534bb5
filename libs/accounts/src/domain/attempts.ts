import { DomainError } from '#platform';

const HOUR_S = 3_600;
const QUARTER_S = 900;
const DAY_S = 86_400;

/** How often something may be tried by one account or from one address: points within so many seconds. */
export const ATTEMPTS = {
  // Of strangers to the account; devices that signed in to it before have a limit of their own.
  'password-account': { points: 10, duration: QUARTER_S },
  'password-device': { points: 10, duration: QUARTER_S },
  'password-address': { points: 100, duration: QUARTER_S },
  'proof-account': { points: 10, duration: QUARTER_S },
  'code-account': { points: 10, duration: QUARTER_S },
  // Three codes hold at any time: whoever has the password would guess one within a year.
  'code-day': { points: 50, duration: DAY_S },
  'mail-account': { points: 5, duration: HOUR_S },
  'mail-device': { points: 5, duration: HOUR_S },
  'mail-address': { points: 50, duration: HOUR_S },
  // Tokens that do not hold; those that do are not counted.
  'token-address': { points: 100, duration: QUARTER_S },
  'provider-address': { points: 100, duration: QUARTER_S },
  'claim-account': { points: 20, duration: HOUR_S },
  // To a mailbox that somebody names, of each who names it. Its own links are counted apart, so that nobody keeps somebody from theirs by it.
  'letter-mailbox': { points: 5, duration: HOUR_S },
  // All that one account, or the provider of one organisation, has written to whomever it names: the portal is nobody's mailing list.
  'letters-account': { points: 200, duration: DAY_S },
  'letters-provider': { points: 300, duration: DAY_S },
  // Whatever is made and stays: entries, requests.
  'made-account': { points: 300, duration: DAY_S },
  'connect-organisation': { points: 20, duration: HOUR_S },
  'invite-organisation': { points: 100, duration: DAY_S },
} as const;

export type AttemptKind = keyof typeof ATTEMPTS;

const MINUTE_MS = 60_000;

export const tooManyAttempts = (msBeforeNext: number) =>
  new DomainError('SIGN_IN.TOO_MANY_ATTEMPTS', 'unavailable', {
    minutes: Math.max(1, Math.ceil(msBeforeNext / MINUTE_MS)),
  });
