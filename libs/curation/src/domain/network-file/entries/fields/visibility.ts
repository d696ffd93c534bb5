import { type Visibility, VISIBILITIES } from '#platform';
import { z } from 'zod';

type Levels = Record<string, Visibility | null>;

const level = z.enum(VISIBILITIES).nullish();

/** Who may see which field: a closed list of fields and paths, each public, members or own. */
export function visibility(fields: readonly string[]): z.ZodType<Levels, Levels> {
  const shape = Object.fromEntries(fields.map((field) => [field, level]));
  return z.strictObject(shape) as unknown as z.ZodType<Levels, Levels>;
}
