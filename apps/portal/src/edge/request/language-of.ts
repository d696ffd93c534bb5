import type { Request } from 'express';
import type { Language } from '#messages';
import { isForPrograms } from './is-for-programs.js';

/** A page's language is part of its address; programs ask by `Accept-Language`. German where nobody says otherwise. */
export function languageOf(request: Request): Language {
  if (isForPrograms(request.path)) return request.acceptsLanguages('de', 'en') === 'en' ? 'en' : 'de';
  return /^\/en(\/|$)/.test(request.path) ? 'en' : 'de';
}
