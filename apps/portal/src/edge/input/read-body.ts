import { isUtf8 } from 'node:buffer';
import { json, type Request, type RequestHandler, type Response, urlencoded } from 'express';
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
  const parse = json({ limit, inflate: false, strict: false, verify: checkEncoding });
  return read(request, response, 'application/json', parse);
}

/** Fields that a form may send, repeated ones counted. */
const MOST_FIELDS = 500;

/**
 * Reads what a form of ours sent: texts by name, a list where a name is repeated.
 *
 * @param limit bytes
 * @throws RequestError 400, 413, 415
 */
export async function readForm(request: Request, response: Response, limit: number): Promise<unknown> {
  const parse = urlencoded({ limit, inflate: false, extended: false, parameterLimit: MOST_FIELDS });
  const fields: unknown = await read(request, response, 'application/x-www-form-urlencoded', parse);
  return Object.fromEntries(
    Object.entries({ ...(fields ?? {}) }).map(([name, value]) => [name, withoutNul(value)]),
  );
}

/** As HTML reads it: a page that refused a whole form for a character that nobody sees would lose what was typed. */
function withoutNul(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNul);
  return typeof value === 'string' ? value.replaceAll('\0', '\uFFFD') : value;
}

async function read(request: Request, response: Response, type: string, parse: RequestHandler) {
  // null: there is no body; false: it is something else.
  if (request.is(type) === false) throw new RequestError(415, REFUSED[415]!);
  await new Promise<void>((resolve, reject) => {
    void parse(request, response, (error?: unknown) => (error ? reject(toRequestError(error)) : resolve()));
  });
  return request.body as unknown;
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
