import { z } from 'zod';

/** One page of a list; `next` is the cursor of the page after it. */
export function listOf<S extends z.ZodType>(item: S) {
  return z.object({ items: z.array(item), next: z.string().nullable() });
}

/** A whole list. */
export function allOf<S extends z.ZodType>(item: S) {
  return z.object({ items: z.array(item) });
}
