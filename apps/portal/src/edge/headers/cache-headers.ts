import type { RequestHandler } from 'express';

/** Everything may be kept and must be asked for again: with the ETag of the answer that costs a 304. */
export const revalidate: RequestHandler = (_request, response, next) => {
  response.setHeader('cache-control', 'no-cache');
  next();
};
