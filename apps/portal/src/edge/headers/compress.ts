import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import compression from 'compression';
import type { Request, RequestHandler, Response } from 'express';

/** Bytes. Shorter answers gain nothing, and longer ones would keep who comes next waiting. */
const [SHORTEST, LONGEST] = [1_024, 262_144];

/**
 * Each answer is made for one request and packed for it alone: Brotli's second level takes a third of the time of its fourth, the usual
 * one, for 3 to 5 % more bytes. 256 kB of window are more than any page has.
 */
const BROTLI = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 2, [constants.BROTLI_PARAM_LGWIN]: 18 },
};

/** By another thread: costs a millisecond more, and nobody else has to wait. Says by what an answer varies, packed or not. */
const beside = compression({ brotli: BROTLI });

/** In one go where an answer is there as a whole and nobody else is waiting for theirs. */
function atOnce(): RequestHandler {
  let open = 0;
  return (request, response, next) => {
    const end = response.end.bind(response) as (...rest: unknown[]) => Response;
    open += 1;
    response.once('close', () => (open -= 1));
    response.end = (...rest: unknown[]) => {
      const [body] = rest;
      if (open > 1 || !Buffer.isBuffer(body) || !isForPacking(body, request, response)) return end(...rest);
      const coding = (['br', 'gzip'] as const).find((one) => request.acceptsEncodings(one) === one);
      if (!coding) return end(...rest);
      const packed = coding === 'br' ? brotliCompressSync(body, BROTLI) : gzipSync(body);
      response.setHeader('content-encoding', coding);
      response.setHeader('content-length', packed.length);
      return end(packed);
    };
    next();
  };
}

function isForPacking({ length }: Buffer, request: Request, response: Response): boolean {
  if (response.headersSent || response.hasHeader('content-encoding')) return false;
  return length >= SHORTEST && length <= LONGEST && compression.filter(request, response);
}

/** The second is asked first, and leaves what it does not pack to the first. */
export function compress(): RequestHandler[] {
  return [beside, atOnce()];
}
