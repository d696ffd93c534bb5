import { DomainError } from '#platform';
import { inBothLanguages, type Say } from '../problems/say.js';

/** Why a whole file is refused; the code of the error is `NETWORK_FILE.` and this. */
export type RefusalCode =
  | 'NOT_FOUND'
  | 'NOT_READABLE'
  | 'TOO_LARGE'
  | 'TOO_MANY_ENTRIES'
  | 'EMPTY'
  | 'NOT_UTF8'
  | 'NOT_A_MAP'
  | 'NOT_PARSEABLE'
  | 'TRUNCATED'
  | 'UNKNOWN_LIST'
  | 'DOUBLED_LIST'
  | 'NOT_A_LIST'
  | 'TOO_DEEP'
  | 'TOO_ENTANGLED'
  | 'YAML_TAG'
  | 'YAML_ALIAS'
  | 'SEVERAL_DOCUMENTS';

/**
 * The error that refuses a whole file. Its details hold `reason` (German), `reasonEn` and, where one is to blame, the
 * `line`, counted from 1.
 */
export function refusal(code: RefusalCode, say: Say, line?: number, cause?: unknown): DomainError {
  const { de: reason, en: reasonEn } = inBothLanguages(say);
  const details = { reason, reasonEn, ...(line === undefined ? {} : { line }) };
  const kind = code === 'NOT_FOUND' ? 'not-found' : 'invalid';
  return new DomainError(`NETWORK_FILE.${code}`, kind, details, cause === undefined ? {} : { cause });
}

/** What the operating system says about a file, in words; any other error as it is. */
export function fileProblem(error: unknown): unknown {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  if (typeof code !== 'string' || !/^E[A-Z]+$/.test(code)) return error;
  if (code === 'ENOENT') return refusal('NOT_FOUND', (texts) => texts.refused.notFound, undefined, error);
  return refusal('NOT_READABLE', (texts) => texts.refused.notReadable(code), undefined, error);
}
