import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import { isForPrograms } from './is-for-programs.js';
import { languageOf } from './language-of.js';
import { runInScope } from './request-scope.js';

/** An id that a proxy in front of us may hand in, so that its log and ours can be read side by side. */
const SANE_ID = /^[\w-]{8,64}$/;

/** First of all steps: names the request, settles its language, and keeps both at hand while it is answered. */
export const openScope: RequestHandler = (request, response, next) => {
  const given = request.get('x-request-id');
  const id = given !== undefined && SANE_ID.test(given) ? given : randomUUID();
  response.setHeader('x-request-id', id);
  if (isForPrograms(request.path)) response.vary('Accept-Language');
  runInScope({ id, language: languageOf(request) }, next);
};
