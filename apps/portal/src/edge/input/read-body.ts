import { isUtf8 } from 'node:buffer';
import { json, type Request, type Response } from 'express';
import { RequestError } from '../errors/request-error.js';

const REFUSED: Record<number, string> = {
  413: 'REQUEST.BODY_TOO_LARGE',
  415: 'REQUEST.TYPE_NOT_SUPPORTED',
};

/**
 * Reads the JSON body of a request; `undefined` if it has none.
 *
 * @param limit bytes
 * @throws RequestError 400 (no JSON, no UTF-8), 413, 415 (another type, or compressed)
 */
export async function readBody(request: Request, response: Response, limit: number): Promise<unknown> {
  // null: there is no body; false: it is something else.
  if (request.is('application/json') === false) throw new RequestError(415, REFUSED[415]!);
  const parse = json({ limit, inflate: false, strict: false, verify: checkEncoding });
  await new Promise<void>((resolve, reject) => {
    parse(request, response, (error?: unknown) => (error ? reject(toRequestError(error)) : resolve()));
  });
  return request.body;
}

function checkEncoding(_request: unknown, _response: unknown, bytes: Buffer): void {
  if (!isUtf8(bytes)) throw new RequestError(400, 'REQUEST.BODY_INVALID');
}

function toRequestError(error: unknown): RequestError {
  if (error instanceof RequestError) return error;
  const { status = 400 } = error as { status?: number };
  return status in REFUSED
    ? new RequestError(status, REFUSED[status]!)
    : new RequestError(400, 'REQUEST.BODY_INVALID');
}
