import { nameOf, type Route } from './route.js';

/** @throws Error naming every route that does not say who may use it */
export function checkRoutes(routes: readonly Route[]): void {
  const undeclared = routes.filter(({ access }) => access === undefined);
  if (undeclared.length > 0) {
    const names = undeclared.map((route) => `${nameOf(route)} (${route.method} ${route.path})`);
    throw new Error(`Routes without @Access: ${names.join(', ')}`);
  }
}
