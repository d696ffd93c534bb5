import { z } from 'zod';
import { inputsOf } from './handler-inputs.js';
import { nameOf, type Route } from './route.js';

/**
 * Refuses a portal that would leave something open.
 *
 * @throws Error naming every route that does not say who may use it, or takes input without a schema
 */
export function checkRoutes(routes: readonly Route[]): void {
  const faults = routes.flatMap((route) =>
    faultsOf(route).map((fault) => `${nameOf(route)} (${route.method} ${route.path}) ${fault}`),
  );
  if (faults.length > 0) throw new Error(`The portal does not start: ${[...new Set(faults)].join('; ')}`);
}

function faultsOf(route: Route): string[] {
  const inputs = inputsOf(route.controller, route.handler);
  const faults = route.access === undefined ? ['lacks @Access'] : [];
  for (const { source, name, schema } of inputs) {
    const taken = name === undefined ? source : `${source} "${name}"`;
    if (!(schema instanceof z.ZodType)) faults.push(`takes its ${taken} without a schema`);
    else if (source === 'query' && !isClosed(schema))
      faults.push('takes parameters that its schema does not know');
  }
  const wanted = [...route.path.matchAll(/[:*](\w+)/g)].map(([, name]) => name);
  const checked = inputs.filter(({ source }) => source === 'param').map(({ name }) => name);
  const unchecked = checked.includes(undefined) ? [] : wanted.filter((name) => !checked.includes(name));
  return [...faults, ...unchecked.map((name) => `does not check its param "${name}"`)];
}

/** Whether a schema refuses keys it does not name: `z.strictObject`, also where something is made of its result. */
function isClosed(schema: unknown): boolean {
  if (schema instanceof z.ZodPipe) return isClosed(schema.in);
  return schema instanceof z.ZodObject && schema.def.catchall instanceof z.ZodNever;
}
