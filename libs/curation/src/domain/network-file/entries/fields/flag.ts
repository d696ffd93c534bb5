import type { z } from 'zod';
import { checked } from './checked.js';

/** True or false. */
export function flag(): z.ZodType<boolean, boolean> {
  return checked<boolean>((value) =>
    typeof value === 'boolean' ? null : (texts) => texts.rejected.wrongType(texts.expected.flag),
  );
}
