import type { RequestHandler } from 'express';
import { RequestError } from '../errors/request-error.js';
import type { RouteTable } from './route-table.js';

/** Turns away what no route answers: an unknown path, or a known one by a method it does not have. */
export function checkMethod(routes: RouteTable): RequestHandler {
  return (request, response, next) => {
    const methods = routes.methodsOf(request.path);
    if (methods.length === 0) throw new RequestError(404, 'ROUTE.NOT_FOUND');
    const allow = methods.join(', ');
    if (request.method === 'OPTIONS') {
      response.setHeader('allow', allow);
      response.status(204).end();
      return;
    }
    if (!methods.includes(request.method)) {
      throw new RequestError(405, 'REQUEST.METHOD_NOT_ALLOWED', { headers: { allow } });
    }
    next();
  };
}
