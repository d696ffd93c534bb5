const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Names that mean something to every JavaScript object: nothing of ours is called so. */
export function isForbiddenKey(name: string): boolean {
  return FORBIDDEN_KEYS.has(name);
}

/** Postgres stores no NUL, and half a surrogate pair is no character. */
const FORBIDDEN = /\0|\p{Surrogate}/u;

export function isForbiddenText(text: string): boolean {
  return FORBIDDEN.test(text);
}
