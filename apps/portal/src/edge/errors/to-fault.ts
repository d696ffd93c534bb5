import { HttpException } from '@nestjs/common';
import { DomainError, type ErrorKind, isUnavailable } from '#platform';
import type { Fault } from './fault.js';
import { RequestError } from './request-error.js';

/** What was away is looked for again after this time; long enough for a restart of Postgres. */
const RETRY_AFTER_SECONDS = 5;

const STATUS: Record<ErrorKind, number> = {
  'not-found': 404,
  conflict: 409,
  forbidden: 403,
  invalid: 400,
  unavailable: 503,
};

/** What has a status of its own. */
const STATUS_OF_CODE: Readonly<Record<string, number>> = {
  'ADOPTION.STALE': 412,
  'INITIATIVE.STALE': 412,
  'LISTING.STALE': 412,
  'ORGANISATION.STALE': 412,
  'RELATION.STALE': 412,
  'STATEMENT.STALE': 412,
  'SIGN_IN.REFUSED': 401,
  'SIGN_IN.CODE_WRONG': 401,
  'SIGN_IN.TOO_MANY_ATTEMPTS': 429,
};

const UNAVAILABLE: Fault = {
  status: 503,
  code: 'SERVICE.UNAVAILABLE',
  kind: 'unavailable',
  headers: { 'retry-after': String(RETRY_AFTER_SECONDS) },
};

const FAILED: Fault = { status: 500, code: 'SERVICE.FAILED', kind: 'unavailable' };

/** Codes of what Express and its parsers refuse by themselves. */
const CODE_OF_STATUS: Record<number, string> = {
  400: 'REQUEST.MALFORMED',
  404: 'ROUTE.NOT_FOUND',
  405: 'REQUEST.METHOD_NOT_ALLOWED',
  413: 'REQUEST.BODY_TOO_LARGE',
  415: 'REQUEST.TYPE_NOT_SUPPORTED',
};

/** Decides what an error means to whoever asked. Whatever nobody meant to throw is a 500 without a word about its inside. */
export function toFault(error: unknown): Fault {
  if (error instanceof RequestError) return fromRequestError(error);
  if (error instanceof DomainError) return fromDomainError(error);
  if (isUnavailable(error)) return UNAVAILABLE;
  if (error instanceof HttpException) return fromStatus(error.getStatus());
  return FAILED;
}

function fromRequestError({ status, code, errors, headers }: RequestError): Fault {
  return { ...fromStatus(status), code, errors, headers };
}

function fromDomainError(error: DomainError): Fault {
  const fault = { code: error.code, kind: error.kind, details: error.details };
  const status = STATUS_OF_CODE[error.code] ?? STATUS[error.kind];
  return error.kind === 'unavailable' ? { ...UNAVAILABLE, ...fault, status } : { ...fault, status };
}

function fromStatus(status: number): Fault {
  if (status >= 500) return FAILED;
  return {
    status,
    code: CODE_OF_STATUS[status] ?? 'REQUEST.INVALID',
    kind: status === 404 ? 'not-found' : 'invalid',
  };
}
