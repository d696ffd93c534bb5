import type { Request, RequestHandler } from 'express';
import type { JsonLogger } from '#platform';
import { currentScope } from '../request/request-scope.js';
import type { HttpMetrics } from './http-metrics.js';

/** One log line and one measurement per answered request. Neither holds an address or a query, only the route's pattern. */
export function observeRequest(logger: JsonLogger, metrics: HttpMetrics): RequestHandler {
  return (request, response, next) => {
    const startedAt = performance.now();
    const requestId = currentScope().id;
    response.once('close', () => {
      const ms = performance.now() - startedAt;
      const labels = { method: request.method, route: routeOf(request), status: response.statusCode };
      metrics.observe(labels, ms / 1_000);
      const wasAborted = !response.writableFinished;
      logger.record(
        { ...labels, ms: Math.round(ms * 10) / 10, requestId, ...(wasAborted && { aborted: true }) },
        'answered',
      );
    });
    next();
  };
}

function routeOf(request: Request): string {
  const route: { path: string } | undefined = request.route;
  return route?.path ?? (request.path.startsWith('/assets/') ? '/assets/*' : 'unmatched');
}
