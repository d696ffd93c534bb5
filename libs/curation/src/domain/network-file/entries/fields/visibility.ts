import { type Visibility, VISIBILITIES } from '#platform';
import { z } from 'zod';

const level = z.enum(VISIBILITIES).nullish();

/** Who may see which field: a closed list of fields, each public, members or own. */
export function visibility<F extends string>(
  fields: readonly F[],
): z.ZodType<{ [K in F]?: Visibility | null }, { [K in F]?: Visibility | null }> {
  const shape = Object.fromEntries(fields.map((field) => [field, level])) as Record<F, typeof level>;
  return z.strictObject(shape) as unknown as z.ZodType<
    { [K in F]?: Visibility | null },
    { [K in F]?: Visibility | null }
  >;
}
