import type { Request } from 'express';
import { DomainError } from '#platform';
import { RequestError } from '../errors/request-error.js';
import { isForPrograms } from '../request/is-for-programs.js';
import { rememberFile } from './sent-file.js';

/** For the other fields of a form, and what stands between them. */
const BESIDE_FILE = 64 * 1_024;

/** Files read at once: each is held in memory whole, and a form's a second time while its parts are told apart. */
const MOST_READING = 8;
let reading = 0;

/** Bytes that are read of a form whose file is too large: somebody who picked the wrong one gets the form back. */
const MOST_PASSED = 20 * 1_024 * 1_024;

/**
 * Reads a request with a file, which `SentFile` hands out, and returns the texts beside it. Of a file in a form that is too large
 * only the beginning and the end are kept, which together are still too large: the handler says so beside the texts.
 *
 * @param limit bytes of the file
 * @throws RequestError 400, 413, 415; DomainError `REQUEST.TOO_BUSY` while others send theirs
 */
export async function readFile(request: Request, limit: number): Promise<Record<string, string>> {
  if (reading >= MOST_READING) throw new DomainError('REQUEST.TOO_BUSY', 'unavailable');
  reading += 1;
  try {
    return await read(request, limit);
  } finally {
    reading -= 1;
  }
}

async function read(request: Request, limit: number): Promise<Record<string, string>> {
  if (isForPrograms(request.path)) {
    if (!request.is('image/*')) throw new RequestError(415, 'REQUEST.TYPE_NOT_SUPPORTED');
    rememberFile(request, await readBytes(request, limit));
    return {};
  }
  if (!request.is('multipart/form-data')) throw new RequestError(415, 'REQUEST.TYPE_NOT_SUPPORTED');
  const form = await parse(request, await readEnds(request, limit + BESIDE_FILE, BESIDE_FILE));
  const texts: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value === 'string') texts[name] = value.replaceAll('\0', '\uFFFD');
    else rememberFile(request, Buffer.from(await value.arrayBuffer()));
  }
  return texts;
}

const tooLarge = () => new RequestError(413, 'REQUEST.BODY_TOO_LARGE');

/** @param head bytes of the beginning; of what lies between that and the last `tail` bytes nothing is kept */
async function readEnds(request: Request, head: number, tail: number): Promise<Buffer> {
  if (Number(request.get('content-length') ?? 0) > MOST_PASSED) throw tooLarge();
  const first: Buffer[] = [];
  let last = Buffer.alloc(0);
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    const room = Math.max(0, head - size);
    size += chunk.length;
    if (size > MOST_PASSED) throw tooLarge();
    if (room > 0) first.push(chunk.subarray(0, room));
    if (chunk.length > room) last = Buffer.concat([last, chunk.subarray(room)]).subarray(-tail);
  }
  return Buffer.concat([...first, last]);
}

async function readBytes(request: Request, limit: number): Promise<Buffer> {
  if (Number(request.get('content-length') ?? 0) > limit) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Node reads multipart as browsers write it. */
async function parse(request: Request, bytes: Buffer): Promise<FormData> {
  const headers = { 'content-type': request.get('content-type') ?? '' };
  try {
    return await new Response(new Uint8Array(bytes), { headers }).formData();
  } catch {
    throw new RequestError(400, 'REQUEST.BODY_INVALID');
  }
}
