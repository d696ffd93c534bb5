import { type Messages, messagesOf } from '#messages';
import { RequestError } from '../errors/request-error.js';
import { currentScope } from '../request/request-scope.js';

type Texts = Messages['errors']['input'];

/** A value that has the right form, but means nothing here: where it stands, and a sentence about it. */
export interface Refused {
  readonly path: string;
  readonly say: (texts: Texts) => string;
}

/** The error that refuses such values, in the asker's language. */
export function refuseInput(refused: readonly Refused[], code = 'REQUEST.INVALID'): RequestError {
  const texts = messagesOf(currentScope().language).errors.input;
  return new RequestError(400, code, {
    errors: refused.map(({ path, say }) => ({ path, message: say(texts) })),
  });
}
