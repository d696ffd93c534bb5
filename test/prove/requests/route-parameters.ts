import { z } from 'zod';
import { inputsOf } from '../../../apps/portal/src/edge/routes/handler-inputs.js';
import type { Route } from '../../../apps/portal/src/edge/routes/route.js';
import type { Parameters } from './parameters.js';

/** What a route takes in its query string, as its own schema says. */
export function parametersOf({ controller, handler }: Pick<Route, 'controller' | 'handler'>): Parameters {
  const query = inputsOf(controller, handler).find(({ source }) => source === 'query');
  if (!query) return {};
  const described = Object.entries(shapeOf(query.schema)).map(([name, schema]) => [
    name,
    z.toJSONSchema(schema as z.ZodType, { io: 'input', unrepresentable: 'any' }),
  ]);
  return Object.fromEntries(described) as Parameters;
}

function shapeOf(schema: unknown): z.ZodRawShape {
  if (schema instanceof z.ZodPipe) return shapeOf(schema.in);
  if (schema instanceof z.ZodObject) return schema.shape;
  throw new Error('a query is described by an object');
}
