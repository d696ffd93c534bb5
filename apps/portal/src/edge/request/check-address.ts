import type { RequestHandler } from 'express';
import { messagesOf } from '#messages';
import { RequestError } from '../errors/request-error.js';
import { currentScope } from './request-scope.js';

/** Room for every filter at once; Node itself refuses all headers together above 16 kB. */
const LONGEST_ADDRESS = 8_000;

const CONTROL = /\p{Cc}/u;

/** Turns away addresses that are too long, not UTF-8, or hold control characters in their path. */
export const checkAddress: RequestHandler = (request, _response, next) => {
  const texts = messagesOf(currentScope().language).errors.input;
  if (request.url.length > LONGEST_ADDRESS) {
    throw malformed(texts.addressTooLong(String(LONGEST_ADDRESS)));
  }
  const path = decoded(request.path);
  if (path === null) throw malformed(texts.malformed);
  if (CONTROL.test(path)) throw malformed(texts.forbiddenCharacter);
  next();
};

function malformed(message: string): RequestError {
  return new RequestError(400, 'REQUEST.MALFORMED', { errors: [{ path: '', message }] });
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
