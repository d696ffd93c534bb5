import type { RequestHandler } from 'express';
import { RequestError } from '../errors/request-error.js';
import { isOwnHost } from './is-own-host.js';

/** Asked within a network of containers, by whatever name the portal has there; they tell nothing of anybody. */
const BY_ANY_NAME = ['/healthz', '/readyz', '/metrics'];

/** Turns away who came by a name that is not ours. */
export function checkHost(publicUrl: string): RequestHandler {
  return (request, _response, next) => {
    if (!BY_ANY_NAME.includes(request.path) && !isOwnHost(request.get('host') ?? '', publicUrl)) {
      throw new RequestError(421, 'REQUEST.FOREIGN_HOST');
    }
    next();
  };
}
