import { z } from 'zod';
import { TEXT_LIMITS } from '../limits.js';
import { added } from './fields/added.js';
import { partialDate } from './fields/partial-date.js';
import { slug } from './fields/slug.js';
import { line } from './fields/text.js';
import type { Pruned } from './pruned.js';

/** Keyed by its two ends. */
export const membership = z.strictObject({
  network: slug(),
  member: slug(),
  role: line(TEXT_LIMITS.role).nullish(),
  from: partialDate().nullish(),
  until: partialDate().nullish(),
  added: added(['role', 'from', 'until']).nullish(),
});

export type MembershipEntry = Pruned<z.output<typeof membership>>;
