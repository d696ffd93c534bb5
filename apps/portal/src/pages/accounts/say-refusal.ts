import type { Messages } from '#messages';
import { DomainError } from '#platform';

type Texts = Pick<Messages['accounts']['errors'], 'refused' | 'code' | 'tooBusy' | 'tooMany'> &
  Partial<Pick<Messages['accounts']['ownErrors'], 'linkNeeded'>>;

/** Whether somebody without a password is asked to sign in by a link once more. */
export function isLinkNeeded(error: unknown): boolean {
  return error instanceof DomainError && error.code === 'SIGN_IN.LINK_NEEDED';
}

/** What a form says to a refusal that its sender can do something about. Anything else is thrown on. */
export function sayRefusal(error: unknown, texts: Texts): string {
  if (texts.linkNeeded !== undefined && isLinkNeeded(error)) return texts.linkNeeded;
  if (error instanceof DomainError) {
    if (error.code === 'SIGN_IN.REFUSED') return texts.refused;
    if (error.code === 'SIGN_IN.CODE_WRONG') return texts.code;
    if (error.code === 'SIGN_IN.TOO_BUSY') return texts.tooBusy;
    if (error.code === 'SIGN_IN.TOO_MANY_ATTEMPTS') return texts.tooMany(String(error.details.minutes));
  }
  throw error;
}

/** What is wrong with a new password; null: it is something else. */
export function sayGuessable(error: unknown, { guessable }: Messages['accounts']['errors']): string | null {
  if (!(error instanceof DomainError) || error.code !== 'PASSWORD.GUESSABLE') return null;
  return `${guessable[error.details.why as keyof typeof guessable]} ${guessable.advice}`;
}
