import { AsyncLocalStorage } from 'node:async_hooks';
import type { Language } from '#messages';

/** What every step of answering one request may need to know, without being handed it. */
export interface RequestScope {
  /** Names the request in logs and on error pages. */
  readonly id: string;
  /** The language the answer is written in. */
  readonly language: Language;
}

const scopes = new AsyncLocalStorage<RequestScope>();

/** Runs the answering of a request in its scope. */
export function runInScope(scope: RequestScope, work: () => void): void {
  scopes.run(scope, work);
}

/** The scope of the request being answered; German and nameless outside of one. */
export function currentScope(): RequestScope {
  return scopes.getStore() ?? { id: '', language: 'de' };
}
