import type { z } from 'zod';
import { DomainError } from './domain-error.js';

/** One field that cannot be as it was said. */
export interface FieldFault {
  /** `summary`, `links.2`, `period.to`. */
  readonly path: string;
  /** Key of the texts for input. */
  readonly fault: string;
  /** What the text names, such as the slug of an unknown topic. */
  readonly value?: string;
}

/**
 * What a closed list of fields leaves of a change. Whoever calls has checked the input for its sentences; the rules hold for everybody.
 *
 * @throws DomainError with this code, kind `invalid`, details `faults: FieldFault[]`
 */
export function parseChanges<S extends z.ZodType>(schema: S, changes: unknown, code: string): z.output<S> {
  const parsed = schema.safeParse(changes);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), fault: message }));
  throw new DomainError(code, 'invalid', { faults });
}
