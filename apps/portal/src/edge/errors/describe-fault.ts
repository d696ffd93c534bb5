import { type Language, messagesOf } from '#messages';
import type { Fault } from './fault.js';
import type { Problem } from './problem.js';

/** The sentence that says what went wrong: by code, else by kind. */
export function sentenceOf(fault: Fault, language: Language): string {
  const { code, kind } = messagesOf(language).errors;
  return Object.hasOwn(code, fault.code) ? code[fault.code as keyof typeof code] : kind[fault.kind];
}

/** The fault as a problem document in one language. */
export function problemOf(fault: Fault, language: Language): Problem {
  const titles = messagesOf(language).ui.errors.byStatus;
  const title = titles[fault.status as keyof typeof titles] ?? titles[fault.status < 500 ? 400 : 500];
  return {
    ...fault.details,
    type: `urn:netzlotse:problem:${fault.code}`,
    title: title.title,
    status: fault.status,
    code: fault.code,
    detail: sentenceOf(fault, language),
    ...(fault.errors && { errors: [...fault.errors] }),
  };
}
